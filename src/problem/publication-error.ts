/** Nothing can be published: a wrong option, unusable settings, a folder that cannot be read or written. */
export class PublicationError extends Error {
  override readonly name = "PublicationError";
}

/** Says in a few words why the system refused: `permission denied`, `no space left on device`. */
export function systemReason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOENT: "it does not exist",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder",
  EEXIST: "a file of that name is there",
  ENOSPC: "no space is left on the device",
  EMFILE: "too many files are open",
  EADDRINUSE: "another program listens there",
  EADDRNOTAVAIL: "this machine has no such address",
};
