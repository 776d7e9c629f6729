// Makes a Hugo site of a content folder that writes what can be compared: RSS of everything, each topic, each
// jurisdiction, with fifty entries; nothing else.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const CONFIG = `baseURL = "https://feeds.example.org/"
title = "Bench"
disableKinds = ["404", "sitemap", "robotsTXT"]
[taxonomies]
topic = "topics"
jurisdiction = "jurisdictions"
[outputs]
home = ["RSS"]
taxonomy = ["RSS"]
term = ["RSS"]
section = []
page = []
[services.rss]
limit = 50
`;

/** Writes the site's settings into a folder and lets it read the content folder. */
export function makeHugoSite(folder, content) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "config.toml"), CONFIG);
  symlinkSync(path.resolve(content), path.join(folder, "content"));
}
