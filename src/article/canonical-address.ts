// Parameters that only say how a visitor came; two addresses which differ in them show one story.
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url|cmpid|ocid|smid|srnd|guccounter|guce_referrer\w*|ito|xtor|at_medium|at_campaign|at_custom\d+|spm|s_cid|ncid|sr_share)$/i;

// RFC 3986 section 2.3: these need no escape, so an escape of one is the same address written otherwise.
const UNRESERVED = /%(2D|2E|5F|7E|3\d|4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/gi;

// No query, no fragment, no escape, and a host that ends with no dot: nothing is to be done.
const CANONICAL = /^https?:\/\/[^/?#%:]*[^/?#%:.]\/[^?#%]*$/;

/**
 * Gives the one form of a normal address that identifies a story: lower-case host, no fragment, no tracking parameters,
 * no needless escapes (RFC 3986 section 6.2.2). The part of the URL that says where a story is stays as it is.
 */
export function canonicalAddress(address: string): string {
  if (CANONICAL.test(address)) return address;
  const canonical = new URL(address);
  canonical.hash = "";
  canonical.hostname = canonical.hostname.replace(/\.+$/, "");
  const kept = canonical.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair));
  canonical.search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return canonicalEscapes(canonical.href);
}

/** Gives the one spelling of an address's escapes: none where none is needed, upper case elsewhere. */
export function canonicalEscapes(address: string): string {
  return address
    .replace(UNRESERVED, (encoded) => decodeURIComponent(encoded))
    .replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase());
}

function isTracking(pair: string): boolean {
  return TRACKING.test(canonicalEscapes(pair.split("=", 1)[0] ?? ""));
}
