import { once } from "node:events";
import http, { type IncomingHttpHeaders } from "node:http";
import net from "node:net";

/** What came back, the body as it was sent. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks over a connection of its own; nothing is followed, unpacked or added. */
export async function ask(address: string, { method = "GET", headers = {} }: Request = {}): Promise<Reply> {
  const request = http.request(address, { method, headers, agent: false });
  request.end();
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return { status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString("utf8") };
}

/** Writes text to a port and gives all that comes back until the other side closes, or `ms` have passed. */
export async function speak(port: number, text: string, ms = 2000): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.write(text);
  const timer = setTimeout(() => socket.destroy(), ms);
  await once(socket, "close");
  clearTimeout(timer);
  return Buffer.concat(chunks).toString("latin1");
}
