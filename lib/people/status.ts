export type Standing = "ACTIVE" | "INVITED" | "EXPIRED" | "DEACTIVATED";
type Link = { purpose: string; expiresAt: Date; usedAt: Date | null };

export const standingNames: Record<Standing, string> = {
  ACTIVE: "Active",
  INVITED: "Invited",
  EXPIRED: "Invitation too old",
  DEACTIVATED: "Deactivated",
};

/** Where someone is between invited and gone. Whoever used a link, or never had one, has joined. */
export function standingOf(deactivatedAt: Date | null, links: Link[], now: Date): Standing {
  if (deactivatedAt) return "DEACTIVATED";
  const joined = links.some(({ usedAt }) => usedAt) || !links.some(({ purpose }) => purpose === "INVITE");
  if (joined) return "ACTIVE";
  return links.some(({ expiresAt }) => expiresAt > now) ? "INVITED" : "EXPIRED";
}
