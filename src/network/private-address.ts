import { BlockList, isIP } from "node:net";

// IANA's special-purpose registries (RFC 6890): what is not out on the net, or not one machine there.
const NOT_PUBLIC = new BlockList();
for (const range of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ...["::/127", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
  ...["fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
]) {
  const [network = "", prefix] = range.split("/");
  NOT_PUBLIC.addSubnet(network, Number(prefix), network.includes(":") ? "ipv6" : "ipv4");
}

const TRANSLATED = /^64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})?$/;

/**
 * True for an IP address of this machine, of a private network, or of none: loopback, link-local, private, shared,
 * reserved; also for an IPv4 one of these within IPv6 (mapped, or translated by NAT64), and for what is no address.
 */
export function isPrivateAddress(ip: string): boolean {
  const family = isIP(ip);
  if (family === 0 || ip.includes("%")) return true;
  if (family === 4) return NOT_PUBLIC.check(ip);
  const [, high = "0", low = "0"] = TRANSLATED.exec(compress(ip)) ?? [undefined, "808", "808"];
  return NOT_PUBLIC.check(ip, "ipv6") || NOT_PUBLIC.check(dotted(high, low));
}

function compress(ip: string): string {
  return new URL(`http://[${ip}]/`).hostname.slice(1, -1);
}

function dotted(...groups: readonly string[]): string {
  return groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");
}
