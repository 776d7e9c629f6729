import type { Answering } from "./answer.ts";
import { plainAnswer } from "./plain-answer.ts";

// Nothing here takes a body. A small one is passed over, as some clients send one with everything.
const LARGEST_BODY = 64 * 1024;

/** Parts at once from clients that send what nobody would read; all other requests are left to the next answerer. */
export const refuseBodies: Answering = ({ headers }) => {
  if (headers["transfer-encoding"] !== undefined) return UNMEASURED;
  return Number(headers["content-length"] ?? 0) > LARGEST_BODY ? TOO_LARGE : undefined;
};

const PARTING = ["Connection", "close"] as const;

const TOO_LARGE = plainAnswer({
  status: 413,
  text: "Nothing can be sent to this service.",
  headers: PARTING,
});

const UNMEASURED = plainAnswer({
  status: 411,
  text: "Nothing can be sent to this service, least of all without its length.",
  headers: PARTING,
});
