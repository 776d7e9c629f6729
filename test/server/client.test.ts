import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { clientBehind } from "../../src/server/client.ts";

function requestFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

it.each([
  [1, "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  [1, "127.0.0.1", "6.6.6.6, 203.0.113.9", "203.0.113.9"],
  [2, "127.0.0.1", "203.0.113.9, 10.0.0.1", "203.0.113.9"],
  ["loopback", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["loopback", "198.51.100.1", "203.0.113.9", "198.51.100.1"],
  ["10.0.0.0/8, loopback", "127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"],
  [1, "127.0.0.1", undefined, "127.0.0.1"],
])("with trust in %s, a request from %s for %s comes from %s", (setting, from, forwarded, client) => {
  expect(clientBehind(setting)(requestFrom(from, forwarded))).toBe(client);
});
