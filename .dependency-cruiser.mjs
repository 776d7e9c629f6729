// Who may import whom. Each row is one room: the rooms it may import, then the packages and Node modules it may use.
// A room that is not named here fails, so a new one has to be thought about.
export const ROOMS = {
  problem: { holds: "an author's mistake: place, code, remedy", rooms: [], packages: ["zod"] },
  yaml: {
    holds: "reading YAML, and finding a field's place in it",
    rooms: ["problem"],
    packages: ["js-yaml", "node:module"],
  },
  path: {
    holds: "which path lies in which, as each system writes them",
    rooms: [],
    packages: ["node:path"],
  },
  time: { holds: "moments: reading and writing dates", rooms: [], packages: ["date-fns", "node:module"] },
  markup: {
    holds: "safe HTML, Markdown, absolute addresses, XML-safe text",
    rooms: [],
    packages: ["sanitize-html", "markdown-it", "node:module"],
  },
  thread: { holds: "work on other threads", rooms: [], packages: ["node:worker_threads"] },
  subject: {
    holds: "topics, jurisdictions, slugs, the tables of the standards",
    rooms: [],
    packages: ["leven"],
  },
  site: { holds: "the settings", rooms: ["problem", "yaml", "markup", "subject"], packages: ["zod"] },
  article: {
    holds: "front matter to articles or problems; which are published",
    rooms: ["problem", "yaml", "time", "site", "subject", "markup"],
    packages: ["gray-matter", "zod", "node:crypto", "node:module", "node:zlib"],
  },
  cache: {
    holds: "what earlier processes have read; disposable",
    rooms: ["article"],
    packages: ["node:fs", "node:path", "node:crypto", "node:zlib"],
  },
  gazetteer: { holds: "text to jurisdictions with evidence", rooms: ["subject"], packages: [] },
  group: { holds: "articles to groups", rooms: ["problem", "article", "subject", "time"], packages: [] },
  ledger: {
    holds: "what was published before, and what changed",
    rooms: ["problem", "article", "time", "subject"],
    packages: [],
  },
  feed: {
    holds: "a group as a neutral feed, an article as a neutral entry",
    rooms: ["site", "time", "article", "group", "subject", "markup"],
    packages: [],
  },
  format: {
    holds: "RSS, Atom and JSON Feed, each in a folder with the same files",
    rooms: ["feed", "time", "markup"],
    packages: ["feed"],
  },
  search: {
    holds: "full-text index over articles",
    rooms: ["article", "subject"],
    packages: ["minisearch", "node:module"],
  },
  page: {
    holds: "HTML pages, maps and charts, OPML, what sites and robots ask for",
    rooms: ["feed", "group", "subject", "site", "markup", "time"],
    packages: ["node:zlib"],
  },
  placing: {
    holds: "where articles belong, by their editors' codes or by the gazetteer",
    rooms: ["article", "gazetteer", "group", "markup", "site", "subject"],
    packages: [],
  },
  edition: {
    holds: "every document of a publication",
    rooms: [
      "problem",
      "time",
      "site",
      "subject",
      "markup",
      "article",
      "placing",
      "gazetteer",
      "group",
      "ledger",
      "feed",
      "format",
      "search",
      "page",
    ],
    packages: ["node:crypto"],
  },
  content: {
    holds: "reads the content folder, and watches it",
    rooms: ["problem", "path", "article", "site", "placing", "cache", "thread"],
    packages: ["chokidar", "node:fs", "node:path", "node:crypto", "node:zlib"],
  },
  out: {
    holds: "writes the output folder",
    rooms: ["problem", "path", "edition", "time"],
    packages: ["node:fs", "node:path", "node:crypto"],
  },
  network: {
    holds: "requests to the net, kept away from private networks",
    rooms: [],
    packages: ["node:dns", "node:http", "node:https", "node:net", "node:stream"],
  },
  hub: {
    holds: "WebSub notices",
    rooms: ["problem", "edition", "network"],
    packages: ["node:fs", "node:path"],
  },
  live: {
    holds: "an edition that follows its content folder",
    rooms: ["problem", "time", "site", "article", "cache", "placing", "ledger", "content", "edition", "hub"],
    packages: [],
  },
  server: {
    holds: "the edition over HTTP, in Express",
    rooms: ["time", "edition", "live"],
    packages: [
      "express",
      "helmet",
      "lru-cache",
      "pino",
      "prom-client",
      "node:crypto",
      "node:events",
      "node:http",
      "node:net",
      "node:util",
      "node:zlib",
    ],
  },
  cli: {
    holds: "the commands; wires the rooms",
    rooms: [
      "problem",
      "path",
      "markup",
      "cache",
      "content",
      "edition",
      "out",
      "hub",
      "live",
      "network",
      "server",
      "site",
      "time",
      "gazetteer",
      "placing",
      "article",
    ],
    packages: [".*"],
  },
};

const FORMATS = ["rss", "atom", "json"];
const literally = (text) => text.replace(/[/\\^$*+?.()|[\]{}-]/g, "\\$&");
const packagePath = (name) =>
  name.startsWith("node:")
    ? `^(node:)?${literally(name.slice(5))}(/|$)`
    : `node_modules/${literally(name)}(/|$)`;

const ofRooms = Object.entries(ROOMS).flatMap(([room, { rooms, packages }]) => [
  {
    name: `${room}-imports-rooms`,
    comment: `${room} may import only: ${rooms.join(", ") || "no room"}`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: [room, ...rooms].map((allowed) => `^src/${allowed}/`) },
  },
  {
    name: `${room}-imports-packages`,
    comment: `${room} may use only: ${packages.join(", ") || "no package"}`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { pathNot: ["^src/", ...packages.map((name) => (name === ".*" ? ".*" : packagePath(name)))] },
  },
]);

export default {
  forbidden: [
    ...ofRooms,
    ...FORMATS.map((format) => ({
      name: `${format}-knows-no-sibling`,
      comment: "a format never imports another one",
      severity: "error",
      from: { path: `^src/format/${format}/` },
      to: { path: `^src/format/(${FORMATS.filter((other) => other !== format).join("|")})/` },
    })),
    {
      name: "format-takes-only-people-from-site",
      comment: "formats see the neutral feed, never articles, groups or settings",
      severity: "error",
      from: { path: "^src/format/" },
      to: { path: "^src/(article|group|site|edition)/" },
    },
    {
      name: "room-is-known",
      comment: "every folder of src is a row of the table above",
      severity: "error",
      from: { path: `^src/(?!(${Object.keys(ROOMS).join("|")})/)[^/]+/` },
      to: {},
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: "swc",
    doNotFollow: { path: "node_modules" },
  },
};
