import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseWebAddress } from "../markup/web-address.ts";
import type { GuardedFetch } from "../network/guarded-fetch.ts";
import { openLedger, readLedgerSetAside, readLedgerText } from "../out/ledger-file.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";

const TIME_OUT = 30_000;
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads the ledger of the last build: what `previous` names, else the output folder's own, else the damaged one that a
 * killed build set aside there. Undefined when nothing was published before.
 */
export async function readLastLedger(
  previous: string | undefined,
  out: string,
  fetch: GuardedFetch,
): Promise<string | undefined> {
  if (previous !== undefined) return readPreviousLedger(previous, fetch);
  if (!existsSync(out)) return undefined;
  return (await readLedgerText(out)) ?? (await readLedgerSetAside(out));
}

/** Does the same for a ledger of any length: that of the output folder is given as its lines. */
export async function openLastLedger(
  previous: string | undefined,
  out: string,
  fetch: GuardedFetch,
): Promise<string | Iterable<string> | undefined> {
  const own = previous === undefined && existsSync(out) ? openLedger(out)?.lines : undefined;
  return own ?? readLastLedger(previous, out, fetch);
}

/**
 * Reads the ledger of the last build from a file or from the published site. Undefined where there is none yet
 * (no such file, 404 or 410). Throws PublicationError when it cannot be read: to go on without it would give articles
 * new ids.
 */
export async function readPreviousLedger(previous: string, fetch: GuardedFetch): Promise<string | undefined> {
  const address = parseWebAddress(previous);
  return address === undefined ? readLedgerFile(previous) : fetchLedger(address, fetch);
}

/** Says that there is no ledger where `previous` names one: on the first build that is right, on others a slip. */
export function missingLedger(previous: string | undefined, ledger: unknown): readonly Problem[] {
  if (previous === undefined || ledger !== undefined) return [];
  const message = `there is no ledger at ${previous}; this counts as the first edition`;
  return [problemOf({ file: "", code: "ledger-missing", severity: "warning", message })];
}

async function readLedgerFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new PublicationError(`cannot read the ledger ${file}: ${systemReason(error)}`, { cause: error });
  }
}

async function fetchLedger(address: URL, fetch: GuardedFetch): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIME_OUT) });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok)
      throw new PublicationError(`cannot read the ledger ${address}: status ${response.status}`);
    return await readBounded(response, address);
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError(`cannot read the ledger ${address}: ${systemReason(error)}`, { cause: error });
  }
}

async function readBounded(response: Response, address: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST)
      throw new PublicationError(`the ledger ${address} is larger than ${LARGEST / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
