// Runs in a network of its own, in which this machine has a public address: a server there redirects to where it is
// told to, and what the guarded fetch then does is printed. What is private counts who asks it.
import { once } from "node:events";
import { createServer } from "node:http";
import { fetchPublic } from "../../.compiled/network/guarded-fetch.js";

const PUBLIC = "8.8.8.8";
let asked = 0;
const hidden = createServer((_, response) => {
  asked += 1;
  response.end("hidden");
});
const open = createServer((request, response) => {
  const target = new URL(request.url, `http://${PUBLIC}/`).searchParams.get("to");
  if (target === null) response.end("open");
  else response.writeHead(302, { location: target.replace("PORT", hidden.address().port) }).end();
});
await Promise.all([once(hidden.listen(0, "::"), "listening"), once(open.listen(0, PUBLIC), "listening")]);

const origin = `http://${PUBLIC}:${open.address().port}/`;
const results = [];
for (const target of process.argv.slice(2)) {
  const address = target === "" ? origin : `${origin}?to=${encodeURIComponent(target)}`;
  const result = await fetchPublic(address).then(
    async (response) => `${response.status} ${await response.text()}`,
    (error) => `${error.name}`,
  );
  results.push(result);
}
console.log(JSON.stringify({ results, asked }));
process.exit(0);
