import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import { afterAll } from "vitest";
import type { Edition } from "../src/edition/edition.ts";
import { writeInto } from "./out/write-into.ts";

/** An edition written to a folder and served from it, until the tests of the file are over. */
export interface ServedEdition {
  readonly folder: string;
  /** Ends with a slash. */
  readonly address: string;
}

/** Writes an edition and serves its files on a free port of this machine. */
export async function serveEdition(edition: Edition): Promise<ServedEdition> {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-served-"));
  await writeInto(edition, folder);
  const server = express().use(express.static(folder)).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
