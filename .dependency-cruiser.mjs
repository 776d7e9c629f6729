// Who may import whom. Each row is one room: the rooms it may import, then the packages and Node modules it may use.
// A room that is not named here fails, so a new one has to be thought about.
export const ROOMS = {
  problem: { rooms: [], packages: ["zod"] },
  yaml: { rooms: ["problem"], packages: ["js-yaml"] },
  time: { rooms: [], packages: ["date-fns"] },
  markup: { rooms: [], packages: ["sanitize-html", "marked"] },
  subject: { rooms: [], packages: ["leven", "zod"] },
  site: { rooms: ["problem", "yaml", "markup", "subject"], packages: ["zod"] },
  article: {
    rooms: ["problem", "yaml", "time", "site", "subject", "markup"],
    packages: ["gray-matter", "zod"],
  },
  gazetteer: { rooms: ["subject"], packages: [] },
  group: { rooms: ["problem", "article", "subject", "time"], packages: [] },
  ledger: { rooms: ["problem", "article", "time", "subject"], packages: [] },
  feed: { rooms: ["site", "time", "article", "group", "subject", "markup"], packages: [] },
  format: { rooms: ["feed", "time", "markup"], packages: ["feed"] },
  search: { rooms: ["article", "subject"], packages: ["minisearch"] },
  page: {
    rooms: ["feed", "group", "subject", "site", "markup", "time"],
    packages: ["d3-geo", "topojson-client"],
  },
  edition: {
    rooms: [
      "problem",
      "time",
      "site",
      "subject",
      "markup",
      "article",
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
  content: { rooms: ["problem", "article", "site"], packages: ["node:fs", "node:path"] },
  out: { rooms: ["problem", "edition", "time"], packages: ["node:fs", "node:path"] },
  hub: { rooms: ["problem", "edition"], packages: ["node:crypto"] },
  server: { rooms: ["problem", "edition", "time", "subject"], packages: ["express"] },
  cli: {
    rooms: ["problem", "content", "edition", "out", "hub", "server", "site", "time", "gazetteer", "article"],
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
    tsConfig: { fileName: "tsconfig.json" },
  },
};
