import { withinTime } from "./within-time.ts";

const MOST_BYTES = 1024;
const MOST_CHARACTERS = 200;

/**
 * Gives the first line of what a hub says in plain text; empty when it says nothing. Not more than a little is read,
 * from any answer: an answer that is read to its end leaves its connection to the next request.
 */
export async function readRemark({ body, headers }: Response, timeout: number): Promise<string> {
  if (body === null) return "";
  const reader = body.getReader();
  const read: Uint8Array[] = [];
  try {
    await withinTime(timeout, async () => {
      for (let size = 0; size < MOST_BYTES; ) {
        const { done, value } = await reader.read();
        if (done) return;
        read.push(value);
        size += value.length;
      }
    });
  } catch {
    // The status has said it all; a body that breaks or never ends changes nothing.
  }
  reader.cancel().catch(() => {});
  if (!headers.get("content-type")?.startsWith("text/plain")) return "";
  const text = Buffer.concat(read).subarray(0, MOST_BYTES).toString("utf8").trim();
  return text
    .split(/[\r\n]/, 1)
    .join("")
    .slice(0, MOST_CHARACTERS);
}
