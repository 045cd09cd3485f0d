import type { Role } from "@/lib/roles";

const sells = (role: Role) => role === "AE" || role === "DIRECTOR";

/** Why someone who owns accounts cannot leave or stop selling yet; the Admin learns the count and nothing else. */
export function heldBy(owned: number, next: Role | undefined) {
  if (owned === 0 || (next && sells(next))) return undefined;
  const accounts = owned === 1 ? "1 account" : `${owned} accounts`;
  return `Owns ${accounts}. A Director or VP reassigns ${owned === 1 ? "it" : "them"} first.`;
}
