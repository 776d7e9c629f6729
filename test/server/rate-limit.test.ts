import { expect, it } from "vitest";
import { RateLimit } from "../../src/server/rate-limit.ts";

it("lets a client use its minute at once, then as fast as its bucket fills", () => {
  const limit = new RateLimit(60);
  const answers = Array.from({ length: 61 }, () => limit.take("203.0.113.1", 0));
  expect(answers.filter((wait) => wait === 0)).toHaveLength(60);
  expect(answers.at(-1)).toBe(1);
  expect(limit.take("203.0.113.1", 999)).toBe(1);
  expect(limit.take("203.0.113.1", 1000)).toBe(0);
  expect(limit.take("203.0.113.2", 1000)).toBe(0);
});

it.each([
  ["of one network together", "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false],
  ["of one network together, however it is written", "2001:db8::1", "2001:db8:0:0:1::", false],
  ["of two networks apart", "2001:db8:1:2::1", "2001:db8:1:3::1", true],
  ["that are IPv4 apart", "::ffff:203.0.113.1", "::ffff:203.0.113.2", true],
])("counts IPv6 clients %s", (_, one, other, isApart) => {
  const limit = new RateLimit(1);
  limit.take(one, 0);
  expect(limit.take(other, 0) === 0).toBe(isApart);
});

it("forgets who asked first when too many ask", () => {
  const limit = new RateLimit(1);
  limit.take("first", 0);
  for (let n = 0; n < 10_000; n += 1) limit.take(`client ${n}`, 0);
  expect(limit.take("first", 0)).toBe(0);
});
