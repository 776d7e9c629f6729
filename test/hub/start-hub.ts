import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What a hub was sent. */
export interface Notice {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly contentType: string | undefined;
  readonly form: readonly (readonly [string, string])[];
  readonly topic: string;
}

export interface Hub {
  readonly address: string;
  readonly notices: readonly Notice[];
  /** Topics in the order in which they were told, tries included. */
  readonly topics: () => readonly string[];
  /** Most requests that were under way at once. */
  readonly most: () => number;
}

/** Answers a notice; `times` counts those about this topic, this one included. */
export type Reply = (response: ServerResponse, topic: string, times: number) => void;

/** A reply of a status, with headers and a text. */
export function reply(status: number, headers: Record<string, string> = {}, body = ""): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Replies to the first notice about each topic, the second and so on; the last reply stays. */
export function inTurn(...replies: readonly [Reply, ...Reply[]]): Reply {
  return (response, topic, times) =>
    (replies[Math.min(times, replies.length) - 1] ?? replies[0])(response, topic, times);
}

/** Starts a hub on a free port of this machine; it is gone when the test has finished. */
export async function startHub(answer: Reply = reply(202)): Promise<Hub> {
  const notices: Notice[] = [];
  let underWay = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++underWay);
    response.on("close", () => {
      underWay -= 1;
    });
    const notice = await readNotice(request);
    notices.push(notice);
    const times = notices.filter(({ topic }) => topic === notice.topic).length;
    answer(response, notice.topic, times);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/publish`,
    notices,
    topics: () => notices.map(({ topic }) => topic),
    most: () => most,
  };
}

/** Gives the address of a hub that is not there. */
export async function addressOfNoHub(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/publish`;
}

async function readNotice(request: IncomingMessage): Promise<Notice> {
  const form = [...new URLSearchParams(await text(request))];
  const { method, url } = request;
  const topic = new Map(form).get("hub.url") ?? "";
  return { method, path: url, contentType: request.headers["content-type"], form, topic };
}
