export const knownBy = ["HEARD", "SEEN"] as const;
export type KnownBy = (typeof knownBy)[number];
/** How we know a rival's number: told of it, or held it in hand. */
export const knownNames: Record<KnownBy, string> = { HEARD: "Heard", SEEN: "Seen" };

export const parities = ["UNKNOWN", "SAME", "RICHER", "LEANER"] as const;
export type Parity = (typeof parities)[number];
/** Their benefits beside ours. */
export const parityNames: Record<Parity, string> = {
  UNKNOWN: "Not known",
  SAME: "Same as ours",
  RICHER: "Richer than ours",
  LEANER: "Leaner than ours",
};

/** What a rival's rate is per. */
export const bases = ["PMPM", "PEPM"] as const;
export type Basis = (typeof bases)[number];
