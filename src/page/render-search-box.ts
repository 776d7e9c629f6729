/**
 * Renders the box that finds feeds as one types. Without scripts it leads to the list of all feeds; the list below it
 * is filled by the script.
 */
export function renderSearchBox(root: string): string {
  return `<form class="search" role="search" action="${root}search/">
<label for="find">Find a feed</label>
<div class="row"><input id="find" name="q" type="search" autocomplete="off" placeholder="A topic, a country, a state, a city …" aria-describedby="found-count"> <button type="submit">Find</button></div>
<p id="found-count" class="sr" role="status"></p>
<ul id="found" hidden></ul>
</form>
`;
}
