import { readContent } from "../content/read-content.ts";
import { announceFolder, type FolderAnnouncement } from "../hub/announce-folder.ts";
import type { Announcement } from "../hub/announce-topics.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { parseSettings } from "../site/parse-settings.ts";
import type { Settings } from "../site/settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import { fetchBy } from "./fetch-by.ts";
import { createProgress, type Progress } from "./progress.ts";
import { disarm, terminalOf, toJson } from "./terminal.ts";

interface AnnounceRequest {
  readonly content: string;
  readonly out: string;
  readonly baseUrl?: string | undefined;
  readonly json: boolean;
  /** Lets the hub be on this machine or in a private network. */
  readonly allowPrivate?: boolean;
}

/** Tells the hub of the settings which feeds of an output folder have changed. Gives the exit status. */
export async function announce(request: AnnounceRequest): Promise<number> {
  const progress = createProgress(process.stderr);
  const ending = new AbortController();
  const end = () => ending.abort();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, end);
  try {
    const { hub, baseUrl, title } = await readSettings(request, progress);
    if (hub === undefined)
      throw new PublicationError("bailiwick.yml sets no hub, so there is nobody to announce anything to");
    const onProgress = (done: number, total: number) => progress.show("Announcing", done, total);
    const told = await announceFolder({
      folder: request.out,
      hub,
      baseUrl,
      title,
      onProgress,
      signal: ending.signal,
      fetch: fetchBy(request),
    });
    progress.clear();
    return tell(hub, told, request.json);
  } finally {
    progress.clear();
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, end);
  }
}

async function readSettings({ content, baseUrl }: AnnounceRequest, progress: Progress): Promise<Settings> {
  const read = await readContent(content, (done, total) => progress.show("Reading", done, total));
  progress.clear();
  const reading = parseSettings(read.settingsText, read.settingsFile, baseUrl);
  if (!reading.ok) throw new SettingsError(reading.problems);
  return reading.settings;
}

function tell(hub: string, { results, unchanged }: FolderAnnouncement, json: boolean): number {
  const told = results.filter(({ ok }) => ok).map(({ topic }) => topic);
  const failed = results.filter(({ ok }) => !ok);
  const errors = terminalOf(process.stderr, process.env);
  for (const failure of failed)
    errors.line(`${disarm(failure.topic)}: ${errors.paint("red", describe(failure))}`);
  const failures = failed.map(({ topic, status, reason }) => ({ topic, status, reason }));
  terminalOf(process.stdout, process.env).line(
    json
      ? toJson({ hub, told, failed: failures, unchanged }, 2)
      : `${told.length} told, ${failed.length} failed, ${unchanged} unchanged`,
  );
  return failed.length > 0 ? 1 : 0;
}

function describe({ status, reason = "" }: Announcement): string {
  return disarm(status === undefined ? reason : `HTTP ${status}: ${reason}`);
}
