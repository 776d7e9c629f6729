import http from "node:http";
import { count, pick, rest } from "./chance.mjs";
import { faultOf } from "./judge-answer.mjs";
import { ask } from "./service.mjs";

const PATHS = [
  "/",
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/feeds.opml",
  "/catalogue.json",
  "/topics/facial-recognition/rss.xml",
  "/topics/deepfakes/atom.xml",
  "/topics/deepfakes/us/feed.json",
  "/jurisdictions/us-wi/rss.xml",
  "/archive/1/atom.xml",
  "/jurisdictions/us/archive/1/rss.xml",
  "/topics/policing/",
  "/topics/policing",
  "/ledger.jsonl",
  "/nothing/here",
  "/search/rss.xml?topic=deepfakes",
  "/search/feed.json?q=law",
  "/search/atom.xml?jurisdiction=us&not_topic=policing",
  "/search/?topic=biometrics",
  "/search/rss.xml?topic=nonsense",
  "/rss.xml?_=1234",
  "/health/ready",
];

/** Asks for feeds and pages as readers do, mostly with the tag of the last answer, and judges what it gets. */
export async function reader(isOver, counts) {
  const agent = new http.Agent({ keepAlive: true });
  const known = new Map();
  while (!isOver()) {
    const requested = choosePath();
    try {
      const answer = await ask(requested, headersFor(known.get(requested)), agent);
      counts.requests += 1;
      count(counts.statuses, answer.status);
      const fault = faultOf(answer);
      if (fault !== undefined) counts.invalid.push(`${requested}: ${fault}`);
      if (answer.headers.etag) known.set(requested, { "if-none-match": answer.headers.etag });
    } catch (error) {
      count(counts.failed, error.code ?? String(error));
    }
    await rest(Math.random() * 20);
  }
  agent.destroy();
}

function choosePath() {
  const word = Math.random().toString(36).slice(2, 6);
  return Math.random() < 0.1 ? `/search/rss.xml?q=${word}` : pick(PATHS);
}

function headersFor(validators) {
  return {
    "user-agent": `Soak/1.0 (${Math.ceil(Math.random() * 9)} subscribers)`,
    "accept-encoding": pick(["gzip", "br", "gzip, br", "identity"]),
    ...(Math.random() < 0.7 && validators),
  };
}
