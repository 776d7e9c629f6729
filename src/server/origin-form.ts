const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

/**
 * Gives the target of a request without the scheme and the host that some clients and proxies put before it, since a
 * server has to take both forms (RFC 9112 section 3.2.2).
 */
export function originForm(target: string): string {
  if (target.startsWith("/")) return target;
  const rest = target.replace(ABSOLUTE, "");
  return rest === target || rest.startsWith("/") ? rest : `/${rest}`;
}
