import { PublicationError } from "../problem/publication-error.ts";

const LOOPBACK =
  /^(?:(?:.+\.)?localhost\.?|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/;

/** Refuses to tell a hub of topics that only this machine can open. Throws PublicationError. */
export function refuseUnreachable(baseUrl: string, hub: string): void {
  if (!isLoopback(baseUrl) || isLoopback(hub)) return;
  throw new PublicationError(
    `the hub ${hub} cannot open ${baseUrl}, which only this machine can; set base_url to the public address`,
  );
}

/** Says whether an address leads to the machine it is opened on. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname);
}
