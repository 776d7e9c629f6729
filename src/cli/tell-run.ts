import { PublicationError } from "../problem/publication-error.ts";
import type { Report } from "./report.ts";
import { tellError } from "./tell-error.ts";

/** Makes one run of a watched build: a folder or settings that cannot be used are told, and the watch goes on. */
export async function tellRun(
  build: () => Promise<{ readonly report: Report }>,
): Promise<{ nextDue: number | undefined }> {
  try {
    const { nextDue } = (await build()).report.edition;
    return { nextDue: nextDue === undefined ? undefined : nextDue * 1000 };
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    tellError(error);
    return { nextDue: undefined };
  }
}
