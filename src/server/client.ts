import express from "express";
import type { Asking } from "./answer.ts";

/** Names the client that a request comes from. */
export type ClientOf = (request: Asking) => string;

/** The client as the Express app around the router sees it, or else whoever holds the other end of the connection. */
export const clientOfSocket: ClientOf = ({ ip, socket }) => ip ?? socket.remoteAddress ?? "";

/**
 * Makes the function that believes the proxies of a setting, written as Express's `trust proxy`: the client is the
 * nearest address that is not one of them. Throws TypeError for a setting that is none.
 */
export function clientBehind(setting: string | number): ClientOf {
  const isTrusted = express().set("trust proxy", setting).get("trust proxy fn") as (
    address: string,
    hop: number,
  ) => boolean;
  return ({ socket, headers }) => {
    const named = String(headers["x-forwarded-for"] ?? "")
      .split(",")
      .reverse();
    const chain = [
      socket.remoteAddress ?? "",
      ...named.map((name) => name.trim()).filter((name) => name !== ""),
    ];
    return chain.find((address, hop) => !isTrusted(address, hop)) ?? chain.at(-1) ?? "";
  };
}
