import { expect, it } from "vitest";
import { Subscribers } from "../../src/server/subscribers.ts";

it.each([
  [
    "Feedly/1.0 (+http://www.feedly.com/fetcher.html; 42 subscribers; like FeedFetcher-Google)",
    ["feedly", 42],
  ],
  ["Feedbin feed-id:1412624 - 7 subscribers", ["feedbin", 7]],
  ["NewsBlur Feed Fetcher - 12 subscribers - https://www.newsblur.com/site/1", ["newsblur", 12]],
  ["Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 3 subscribers)", ["mozilla", 3]],
  ["theoldreader.com (feed-id=1; readers=17)", ["theoldreader.com", 17]],
  ["Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 1 subscriber; )", ["inoreader", 1]],
] as const)("reads what a service says of itself: %s", (agent, [service, count]) => {
  const subscribers = new Subscribers();
  subscribers.note(agent, "/rss.xml", 0);
  expect([...subscribers.count(0)]).toEqual([[service, count]]);
});

it("adds up feeds, takes the last word on each, and forgets who no longer comes", () => {
  const subscribers = new Subscribers();
  subscribers.note("Feedly/1.0 (42 subscribers)", "/rss.xml", 0);
  subscribers.note("Feedly/1.0 (40 subscribers)", "/rss.xml", 10);
  subscribers.note("Feedly/1.0 (2 subscribers)", "/atom.xml", 10);
  subscribers.note("newsboat/2.38", "/rss.xml", 10);
  subscribers.note(undefined, "/rss.xml", 10);
  expect([...subscribers.count(20)]).toEqual([["feedly", 42]]);
  expect(subscribers.count(10 + 27 * 3600).size).toBe(0);
});
