/** What may be supposed of a season, as what_if_overrides.kind spells it. */
export const overrideKinds = ["LOSE", "KEEP", "CONVERT", "RELIEF_CAP", "TREND", "WIN"] as const;
export type OverrideKind = (typeof overrideKinds)[number];
export const overrideNames: Record<OverrideKind, string> = {
  LOSE: "Lose",
  KEEP: "Keep",
  CONVERT: "Convert to ASC",
  RELIEF_CAP: "Cap relief",
  TREND: "Trend higher by",
  WIN: "Win",
};
/** What each is about; a relief cap and a trend are about all that is insured. */
export const isOfAccount = (kind: string) => ["LOSE", "KEEP", "CONVERT"].includes(kind);
/** Whether it has a number: dollars PEPM for a conversion, points as a share for the other two. */
export const takesNumber = (kind: string) => ["CONVERT", "RELIEF_CAP", "TREND"].includes(kind);
