/** The network an address is counted under: itself in IPv4, its /64 in IPv6, where one household owns them all. */
export function networkOf(address: string) {
  const plain = address.toLowerCase().replace(/^\[|\](:\d+)?$|%.*$/g, "");
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (v4) return v4;
  if (!plain.includes(":")) return plain.slice(0, 64);
  const [head = "", tail] = plain.split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/**
 * Where a request came from. `forwarded` is X-Forwarded-For as received, `proxies` how many proxies of ours stand in
 * front; each added the address it was called from on the right, and what is further left anyone may have written.
 */
export function callerOf(socket: string, forwarded: string | undefined, proxies: number) {
  const path = [...(forwarded?.split(",") ?? []), socket].map((address) => address.trim()).filter(Boolean);
  return path.at(-1 - Math.min(proxies, path.length - 1)) ?? socket;
}

/** TRUST_PROXY: a number of proxies, or "true" for one; anything else trusts none. */
export const proxiesTrusted = (setting = "") => (setting === "true" ? 1 : /^\d$/.test(setting) ? Number(setting) : 0);
