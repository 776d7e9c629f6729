import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { type AnnouncementRequest, announceTopics } from "../../src/hub/announce-topics.ts";
import { addressOfNoHub, inTurn, type Reply, reply, startHub } from "./start-hub.ts";

const TOPIC = "https://feeds.example.org/topics/ai/rss.xml";
const QUICK = { timeout: 200, pauses: [1, 1] };

const topicsOf = (count: number) =>
  Array.from({ length: count }, (_, number) => `https://e.org/${number}/rss.xml`);

async function announceTo(answer: Reply, more: Partial<AnnouncementRequest> = {}) {
  const hub = await startHub(answer);
  const results = await announceTopics({ hub: hub.address, topics: [TOPIC], ...QUICK, ...more });
  return { hub, results, result: results[0], tries: hub.notices.length };
}

it("sends the form that WebSub hubs read", async () => {
  const { hub } = await announceTo(reply(202));
  expect(hub.notices).toEqual([
    {
      method: "POST",
      path: "/publish",
      contentType: "application/x-www-form-urlencoded",
      form: [
        ["hub.mode", "publish"],
        ["hub.url", TOPIC],
        ["hub.topic", TOPIC],
      ],
      topic: TOPIC,
    },
  ]);
});

it("carries characters of an address that mean something in a form", async () => {
  const topic = "https://e.org/a+b&c=d%20é/rss.xml?x=1";
  const { hub } = await announceTo(reply(202), { topics: [topic] });
  expect(hub.topics()).toEqual([topic]);
});

it.each([200, 202, 204])("takes %i for told", async (status) => {
  const { result, tries } = await announceTo(reply(status));
  expect(result).toEqual({ topic: TOPIC, ok: true, status });
  expect(tries).toBe(1);
});

it.each([400, 401, 404, 410])("takes %i as final, and says what the hub said", async (status) => {
  const { result, tries } = await announceTo(
    reply(status, { "content-type": "text/plain" }, "no such topic\nhere"),
  );
  expect(result).toEqual({ topic: TOPIC, ok: false, status, reason: "the hub says: no such topic" });
  expect(tries).toBe(1);
});

it("keeps a page of HTML out of the reason", async () => {
  const { result } = await announceTo(reply(404, { "content-type": "text/html" }, "<h1>Not found</h1>"));
  expect(result?.reason).toBe("the hub refused");
});

it.each([301, 302, 303, 307, 308])("does not follow a %i", async (status) => {
  const elsewhere = await startHub();
  const { result, tries } = await announceTo(reply(status, { location: elsewhere.address }));
  expect(result).toMatchObject({ ok: false, status });
  expect(result?.reason).toContain(`redirects to ${elsewhere.address}`);
  expect([tries, elsewhere.notices.length]).toEqual([1, 0]);
});

it("tries again after 500, and tells", async () => {
  const { result, tries } = await announceTo(inTurn(reply(500), reply(202)));
  expect(result).toEqual({ topic: TOPIC, ok: true, status: 202 });
  expect(tries).toBe(2);
});

it.each([500, 502, 503, 429])("gives up after three answers of %i", async (status) => {
  const { result, tries } = await announceTo(reply(status));
  expect(result).toMatchObject({ ok: false, status });
  expect(tries).toBe(3);
});

it("pauses longer before each further try", async () => {
  const times: number[] = [];
  const failing: Reply = (response) => {
    times.push(performance.now());
    response.writeHead(500).end();
  };
  await announceTo(failing, { pauses: [50, 200] });
  const [first = 0, second = 0, third = 0] = times;
  expect(second - first).toBeGreaterThanOrEqual(49);
  expect(third - second).toBeGreaterThanOrEqual(199);
});

it.each([429, 503])("waits as long as a %i asks", async (status) => {
  const started = performance.now();
  const { result } = await announceTo(inTurn(reply(status, { "retry-after": "1" }), reply(202)));
  expect(result?.ok).toBe(true);
  expect(performance.now() - started).toBeGreaterThanOrEqual(999);
});

it("leaves a hub alone that asks for a longer wait than the bound", async () => {
  const { result, tries } = await announceTo(reply(429, { "retry-after": "3600" }));
  expect(result).toEqual({ topic: TOPIC, ok: false, status: 429, reason: "the hub asks to wait 3600 s" });
  expect(tries).toBe(1);
});

it("pauses as ever when Retry-After is no number of seconds", async () => {
  const answer = reply(429, { "retry-after": "Wed, 21 Oct 2099 07:28:00 GMT" });
  expect((await announceTo(inTurn(answer, reply(202)))).result?.ok).toBe(true);
});

it("gives up on a hub that hangs", async () => {
  const { result, tries } = await announceTo(() => {});
  expect(result).toEqual({ topic: TOPIC, ok: false, reason: "no answer within 0.2 s" });
  expect(tries).toBe(3);
});

it("believes a status whose body hangs, breaks or never ends", async () => {
  const hanging: Reply = (response) => response.writeHead(202).write("still");
  const breaking: Reply = (response) => {
    response.writeHead(202, { "content-length": "100" }).write("half");
    setTimeout(() => response.destroy(), 10);
  };
  const endless: Reply = (response) => {
    response.writeHead(202);
    const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
    response.on("close", () => clearInterval(timer));
  };
  for (const answer of [hanging, breaking, endless]) {
    const { result, tries } = await announceTo(answer);
    expect(result).toEqual({ topic: TOPIC, ok: true, status: 202 });
    expect(tries).toBe(1);
  }
});

it("stops reading a remark after a little", async () => {
  const { result } = await announceTo(reply(400, { "content-type": "text/plain" }, "x".repeat(5_000_000)));
  expect(result?.reason).toBe(`the hub says: ${"x".repeat(200)}`);
});

it("tries again when the answer is no HTTP", async () => {
  const broken: Reply = (response) => response.socket?.end("HELLO there\r\n\r\n");
  const { result, tries } = await announceTo(broken);
  expect(result).toEqual({ topic: TOPIC, ok: false, reason: "the answer is no HTTP" });
  expect(tries).toBe(3);
});

it("tries again when the connection breaks", async () => {
  const breaking: Reply = (response) => response.socket?.destroy();
  const { result, tries } = await announceTo(inTurn(breaking, reply(202)));
  expect(result?.ok).toBe(true);
  expect(tries).toBe(2);
});

it("says that a connection was refused", async () => {
  const results = await announceTopics({ hub: await addressOfNoHub(), topics: [TOPIC], ...QUICK });
  expect(results).toEqual([{ topic: TOPIC, ok: false, reason: "the connection was refused" }]);
});

it.each(["ftp://hub.example/", "file:///etc/passwd", "hub.example", ""])(
  "refuses the hub %j",
  async (hub) => {
    await expect(announceTopics({ hub, topics: [TOPIC] })).rejects.toThrow("is no http or https address");
  },
);

it("refuses a hub with a password, and does not repeat it", async () => {
  const telling = announceTopics({ hub: "https://me:secret@hub.example/", topics: [TOPIC] });
  await expect(telling).rejects.toThrow(
    /^the hub's address at hub\.example must hold no name and no password$/,
  );
});

it("tells each topic once, gives results in their order, and never asks more than four at once", async () => {
  const slow: Reply = (response, topic) => {
    void sleep(topic.length % 3).then(() => response.writeHead(topic.includes("/7/") ? 400 : 202).end());
  };
  const topics = topicsOf(40);
  const heard: string[] = [];
  const { hub, results } = await announceTo(slow, {
    topics: [...topics, ...topics],
    onResult: ({ topic }) => heard.push(topic),
  });
  expect([...hub.topics()].sort()).toEqual([...topics].sort());
  expect([...heard].sort()).toEqual([...topics].sort());
  expect(results.map(({ topic }) => topic)).toEqual(topics);
  expect(results.filter(({ ok }) => !ok).map(({ topic }) => topic)).toEqual(["https://e.org/7/rss.xml"]);
  expect(hub.most()).toBe(4);
});

it.each([
  ["is too busy", reply(503)],
  ["asks for a long wait", reply(429, { "retry-after": "3600" })],
  ["breaks every connection", (response) => response.socket?.destroy()],
] satisfies [string, Reply][])("does not ask about every topic when the hub %s", async (_, answer) => {
  const { hub, results } = await announceTo(answer, { topics: topicsOf(100) });
  expect(new Set(hub.topics()).size).toBeLessThan(10);
  expect(results).toHaveLength(100);
  expect(results.at(-1)?.reason).toBe("not tried: the hub is down or busy");
});

it("asks about every topic once when the hub fails on all so far, so that bad topics starve no other", async () => {
  const failing: Reply = (response, topic) => response.writeHead(topic.includes("/99/") ? 202 : 500).end();
  const { results, tries } = await announceTo(failing, { topics: topicsOf(100) });
  expect(results.filter(({ ok }) => ok).map(({ topic }) => topic)).toEqual(["https://e.org/99/rss.xml"]);
  expect(tries).toBeLessThan(120);
});

it("goes on when failures are few", async () => {
  const sometimes: Reply = (response, topic) => response.writeHead(topic.includes("0/") ? 503 : 202).end();
  const { results } = await announceTo(sometimes, { topics: topicsOf(100), concurrency: 1 });
  expect(results.filter(({ ok }) => ok)).toHaveLength(90);
});

it("ends early when it is told to, without waiting for a pause", async () => {
  const ending = new AbortController();
  const failing: Reply = (response) => {
    response.writeHead(500).end();
    setTimeout(() => ending.abort(), 20);
  };
  const { hub, results } = await announceTo(failing, {
    topics: topicsOf(10),
    pauses: [60_000],
    signal: ending.signal,
  });
  expect(hub.notices).toHaveLength(4);
  expect(results).toHaveLength(10);
  expect(results.at(-1)?.reason).toBe("not tried: the announcement was ended early");
});

it("asks through the fetch that it is given", async () => {
  const asked: unknown[] = [];
  const results = await announceTopics({
    hub: "https://hub.example/",
    topics: [TOPIC],
    fetch: async (hub) => {
      asked.push(hub);
      return new Response(null, { status: 204 });
    },
  });
  expect(asked).toEqual(["https://hub.example/"]);
  expect(results).toEqual([{ topic: TOPIC, ok: true, status: 204 }]);
});

it("has nothing to do without topics", async () => {
  expect(await announceTopics({ hub: "https://hub.example/", topics: [] })).toEqual([]);
});
