/** What a person decides at their own firm, most to least. */
export const powers = ["DECIDER", "INFLUENCER", "GATEKEEPER", "USER"] as const;
export type Power = (typeof powers)[number];
export const powerNames: Record<Power, string> = {
  DECIDER: "Decider",
  INFLUENCER: "Influencer",
  GATEKEEPER: "Gatekeeper",
  USER: "User",
};

/** What a person thinks of us, worst to best. */
export const stances = ["DETRACTOR", "CRITIC", "NEUTRAL", "SUPPORTER", "PROMOTER"] as const;
export type StanceKind = (typeof stances)[number];
export const stanceNames: Record<StanceKind, string> = {
  DETRACTOR: "Detractor",
  CRITIC: "Critic",
  NEUTRAL: "Neutral",
  SUPPORTER: "Supporter",
  PROMOTER: "Promoter",
};

export const channels = ["E-mail", "Phone", "Video call", "In person"] as const;
