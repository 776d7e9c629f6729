import net from "node:net";
import { count, pick, rest } from "./chance.mjs";
import { PORT } from "./service.mjs";

const BAD = [
  "NONSENSE\r\n\r\n",
  "GET\r\n\r\n",
  "GET /rss.xml HTTP/9.9\r\n\r\n",
  "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /rss.xml HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
  "DELETE / HTTP/1.1\r\nHost: x\r\n\r\n",
  `GET /${"a".repeat(20000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  "GET /rss.xml HTTP/1.1\r\n\r\n",
  'GET /rss.xml HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity;q=0\r\nIf-None-Match: "\r\n\r\n',
  "GET /search/rss.xml?limit=x HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /rss.xml HTTP/1.0\r\n\r\n",
];

/** Sends what is no request, or none that is answered, and counts what comes back. */
export async function vandal(isOver, counts) {
  while (!isOver()) {
    count(counts.bad, await statusOf(pick(BAD)));
    await rest(50);
  }
}

function statusOf(text) {
  return new Promise((resolve) => {
    const socket = net.connect(PORT, "127.0.0.1", () => socket.write(text));
    socket.setTimeout(3000, () => socket.destroy());
    socket.once("data", (data) => {
      resolve(/^HTTP\/1\.1 (\d+)/.exec(data.toString("latin1"))?.[1] ?? "no status");
      socket.destroy();
    });
    socket.once("error", () => resolve("closed"));
    socket.once("close", () => resolve("closed"));
  });
}
