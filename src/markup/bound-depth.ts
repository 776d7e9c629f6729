// As deep as browsers go (Blink's parser stops there).
const DEEPEST = 512;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Turns the tags that would open the 513th element in each other into text: parsers of HTML take a time that grows
 * with the square of the depth. Counts at least as many open elements as a parser would.
 */
export function boundDepth(html: string): string {
  const open = new Map<string, number>();
  let depth = 0;
  return html.replace(TAG, (tag: string, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (VOID.has(name)) return tag;
    const before = open.get(name) ?? 0;
    if (slash !== "") {
      if (before > 0) depth -= 1;
      open.set(name, Math.max(before - 1, 0));
      return tag;
    }
    if (depth >= DEEPEST) return `&lt;${tag.slice(1)}`;
    depth += 1;
    open.set(name, before + 1);
    return tag;
  });
}
