import net from "node:net";
import { PORT } from "./service.mjs";

const REQUEST = "GET /rss.xml HTTP/1.1\r\nHost: x\r\n\r\n";

/** Sends its request letter by letter, or takes nothing of the answer. */
export async function sloth(isOver, counts) {
  while (!isOver()) {
    await new Promise((resolve) => {
      const socket = net.connect(PORT, "127.0.0.1");
      socket.on("error", () => {});
      socket.on("close", resolve);
      if (Math.random() < 0.5) dribble(socket);
      else refuseToListen(socket);
    });
    counts.slow += 1;
  }
}

function dribble(socket) {
  let sent = 0;
  const timer = setInterval(() => socket.write(REQUEST[sent++ % REQUEST.length]), 700);
  socket.on("close", () => clearInterval(timer));
  socket.on("data", () => socket.destroy());
}

function refuseToListen(socket) {
  socket.pause();
  for (let n = 0; n < 100; n += 1) socket.write("GET /feed.json HTTP/1.1\r\nHost: x\r\n\r\n");
  setTimeout(() => socket.destroy(), 45_000);
}
