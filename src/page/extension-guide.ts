/** Explains the `_bailiwick` members of the JSON feeds; every feed's `about` leads here. */
export const EXTENSION_GUIDE = `<section aria-labelledby="json-extension"><h2 id="json-extension">For syndicators: the JSON extension</h2>
<p>Items of the JSON feeds carry a member <code>_bailiwick</code>:</p>
<dl>
<dt><code>source</code></dt><dd>who published the story: <code>name</code>, <code>domain</code></dd>
<dt><code>topics</code></dt><dd>each with <code>slug</code> and <code>title</code>, broader topics included</dd>
<dt><code>jurisdictions</code></dt><dd>whose law or government the story concerns: <code>code</code> (ISO 3166, with a place after a slash), <code>name</code>, <code>level</code>, <code>ocd_id</code> (Open Civic Data), <code>basis</code> (<code>editor</code> or <code>inferred</code>), <code>confidence</code> of what is inferred, from 0 to 1, <code>point</code> (latitude and longitude)</dd>
<dt><code>image</code></dt><dd>what else is known of the item's image: <code>width</code>, <code>height</code>, <code>title</code>, <code>credit</code></dd>
<dt><code>related</code></dt><dd>other outlets' reports of the story, best first: <code>title</code>, <code>url</code>, <code>date_published</code>, <code>summary</code>, <code>source</code></dd>
</dl>
<p>The feed itself carries <code>about</code> (this text), <code>copyright</code>, and <code>withdrawn</code> (ids of what was taken back, and when).</p></section>`;
