import { describe, expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { ask } from "./ask.ts";
import { readExposition } from "./exposition.ts";
import { makeContent } from "./make-content.ts";
import { startService } from "./start-service.ts";

const content = makeContent({
  "bailiwick.yml": "title: Watch\nbase_url: https://feeds.example.org/",
  "a.md": articleText(),
  "secret-draft.md": articleText({ title: "[broken", published: "false" }),
});
const { url, told } = await startService(content, { router: { rate: 0 } });

describe("health", () => {
  it.each(["health/live", "health/ready"])("says at /%s that all is well", async (path) => {
    const { status, headers } = await ask(url + path);
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
  });

  it("is not ready before the first edition, but lives, and tells how it is doing", async () => {
    const { url: other, live } = await startService(content, { isUnready: true });
    const statusOf = async (path: string) => (await ask(other + path)).status;
    expect([await statusOf("health/ready"), await statusOf("rss.xml")]).toEqual([503, 503]);
    expect(await Promise.all(["health/live", "status.json", "metrics"].map(statusOf))).toEqual([
      200, 200, 200,
    ]);
    await live.start();
    expect([await statusOf("health/ready"), await statusOf("rss.xml")]).toEqual([200, 200]);
  });

  it("is not ready while it stops, but lives", async () => {
    let isStopping = false;
    const router = { isStopping: () => isStopping };
    const { url: other } = await startService(content, { router });
    isStopping = true;
    const { status, headers } = await ask(`${other}health/ready`);
    expect([status, headers["retry-after"]]).toEqual([503, "5"]);
    expect((await ask(`${other}health/live`)).status).toBe(200);
  });
});

describe("/status.json", () => {
  it("tells how the service is doing, and what authors have to mend", async () => {
    const { text } = await ask(`${url}status.json`);
    expect(JSON.parse(text)).toMatchObject({
      title: "Watch",
      edition: { number: 1 },
      articles: { published: 1, leftOut: 1 },
      problems: [{ file: "secret-draft.md", code: "yaml-invalid", severity: "error" }],
      renewals: { done: 1, failed: 0 },
    });
  });

  it.each([
    ["x-forwarded-for", "203.0.113.1"],
    ["forwarded", "for=203.0.113.1"],
    ["via", "1.1 proxy"],
  ])("is not shown to whom a proxy brings (%s), because it names drafts", async (name, value) => {
    for (const path of ["status.json", "metrics"])
      expect((await ask(url + path, { headers: { [name]: value } })).status).toBe(404);
  });

  it("is shown to everybody, or nobody, when that is asked for", async () => {
    const all = await startService(content, { router: { operations: "all" } });
    expect((await ask(`${all.url}status.json`, { headers: { via: "1.1 proxy" } })).status).toBe(200);
    const none = await startService(content, { router: { operations: "none" } });
    expect((await ask(`${none.url}status.json`)).status).toBe(404);
    expect((await ask(`${none.url}health/live`)).status).toBe(200);
  });
});

describe("/metrics", () => {
  it("counts requests, copies that were still good, subscribers, articles and problems", async () => {
    const service = await startService(content);
    const reader = { "user-agent": "Feedly/1.0 (+http://www.feedly.com; 42 subscribers)" };
    await ask(`${service.url}rss.xml`, { headers: reader });
    await ask(`${service.url}rss.xml`, { headers: { ...reader, "if-none-match": "*" } });
    await ask(`${service.url}atom.xml`, { headers: { "user-agent": "Inoreader/1.0; 5 subscribers" } });
    await ask(`${service.url}nothing`);
    const { text, headers } = await ask(`${service.url}metrics`);
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'bailiwick_requests_total{route="rss",status="200"} 1',
      'bailiwick_requests_total{route="rss",status="304"} 1',
      'bailiwick_requests_total{route="none",status="404"} 1',
      'bailiwick_subscribers_estimated{service="feedly"} 42',
      'bailiwick_subscribers_estimated{service="inoreader"} 5',
      'bailiwick_articles{state="published"} 1',
      'bailiwick_articles{state="left_out"} 1',
      'bailiwick_problems{severity="error"} 1',
      'bailiwick_renewals_total{outcome="done"} 1',
      "bailiwick_documents_kept 2",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toMatch(/^bailiwick_not_modified_ratio 0\.333/m);
    expect(text).toMatch(/^bailiwick_edition_age_seconds \d+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).toMatch(/^bailiwick_request_duration_seconds_bucket\{le="\+Inf"\} 4$/m);
  });

  it("is valid exposition, with a true histogram of durations and the event loop's lag", async () => {
    const service = await startService(content);
    for (const path of ["rss.xml", "nothing", "search/rss.xml?q=a", 'x"y\\z'])
      await ask(service.url + encodeURI(path), { headers: { "user-agent": 'A"b\\c/1 (3 subscribers)' } });
    const families = readExposition((await ask(`${service.url}metrics`)).text);
    const durations = families.get("bailiwick_request_duration_seconds") ?? [];
    const buckets = durations.filter(({ name }) => name.endsWith("_bucket"));
    const counts = buckets.map(({ value }) => value);
    const one = (suffix: string) => durations.find(({ name }) => name.endsWith(suffix))?.value;
    expect(buckets.length).toBeGreaterThan(10);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect([buckets.at(-1)?.labels["le"], counts.at(-1), one("_count")]).toEqual(["+Inf", 4, 4]);
    expect(one("_sum")).toBeGreaterThan(0);
    for (const name of ["nodejs_eventloop_lag_seconds", "nodejs_eventloop_lag_p99_seconds"])
      expect(families.get(name)?.[0]?.value).toBeGreaterThanOrEqual(0);
  });
});

it("writes one line a request, with nothing in it that names a person", async () => {
  const headers = {
    "user-agent": "newsboat/2.38",
    authorization: "Basic secret",
    cookie: "a=b",
    from: "me@e.org",
  };
  await ask(`${url}search/rss.xml?q=my+illness`, { headers });
  const line = told.findLast(({ message }) => message === "request");
  expect(line?.details).toEqual({
    method: "GET",
    path: "/search/rss.xml",
    status: 200,
    bytes: expect.any(Number),
    ms: expect.any(Number),
    agent: "newsboat/2.38",
  });
});

it("answers 429 to a client that asks too often, with the seconds to wait, but to health checks never", async () => {
  const { url: limited } = await startService(content, { router: { rate: 3 } });
  const replies = await Promise.all(Array.from({ length: 5 }, () => ask(`${limited}rss.xml`)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
  const refused = replies.find(({ status }) => status === 429);
  expect(refused?.headers["retry-after"]).toMatch(/^\d+$/);
  expect((await ask(`${limited}health/live`)).status).toBe(200);
});

it("answers 500 without a word of what went wrong, tells the log, and goes on", async () => {
  const { live } = await startService(content);
  let isBroken = true;
  const current = () => {
    if (isBroken) throw new Error("secret-draft.md is torn");
    return live.current();
  };
  const router = { live: { current, state: live.state, prepareBy: live.prepareBy } };
  const { url: other, told: log } = await startService(content, { router });
  const { status, headers, text } = await ask(`${other}rss.xml`);
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    500,
    "text/plain; charset=utf-8",
    "no-store",
  ]);
  expect(text).not.toMatch(/secret|at .*:\d+/);
  const failure = log.find(({ message }) => message === "a request could not be answered");
  expect(JSON.stringify(failure?.details)).toContain("secret-draft.md is torn");
  isBroken = false;
  expect((await ask(`${other}rss.xml`)).status).toBe(200);
});
