/** Says in a few words why a request got no answer; fetch hides the cause behind "fetch failed". */
export function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("HPE_")) return "the answer is no HTTP";
  const message = cause instanceof Error ? cause.message : String(cause);
  return REASONS[code] ?? (message === "" ? code : message);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed",
  EPIPE: "the connection was closed",
  UND_ERR_SOCKET: "the connection was closed",
  UND_ERR_CONNECT_TIMEOUT: "the hub cannot be reached",
  ETIMEDOUT: "the hub cannot be reached",
  EHOSTUNREACH: "the hub cannot be reached",
  ENETUNREACH: "the hub cannot be reached",
  ENOTFOUND: "no machine has the hub's name",
  EAI_AGAIN: "the hub's name cannot be looked up",
  CERT_HAS_EXPIRED: "the hub's certificate has expired",
};
