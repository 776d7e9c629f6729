import { expect, it } from "vitest";
import { isLoopback, refuseUnreachable } from "../../src/hub/loopback.ts";

it.each([
  "http://localhost:8080/",
  "http://LOCALHOST./",
  "http://feeds.localhost/",
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://[::1]:8080/",
  "http://[::ffff:127.0.0.1]/",
])("knows %s as this machine", (address) => {
  expect(isLoopback(address)).toBe(true);
});

it.each([
  "https://feeds.example.org/",
  "https://localhost.example.org/",
  "https://127.0.0.1.example.org/",
  "https://notlocalhost/",
  "http://128.0.0.1/",
])("knows %s as another machine", (address) => {
  expect(isLoopback(address)).toBe(false);
});

it("refuses only topics of this machine for a hub elsewhere", () => {
  const refuse = (baseUrl: string, hub: string) => () => refuseUnreachable(baseUrl, hub);
  expect(refuse("http://localhost:8080/", "https://hub.example/")).toThrow("set base_url");
  expect(refuse("http://localhost:8080/", "http://127.0.0.1:9000/")).not.toThrow();
  expect(refuse("https://feeds.example.org/", "http://127.0.0.1:9000/")).not.toThrow();
  expect(refuse("https://feeds.example.org/", "https://hub.example/")).not.toThrow();
});
