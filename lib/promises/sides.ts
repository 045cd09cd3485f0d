export const sides = ["OURS", "THEIRS"] as const;
export type Side = (typeof sides)[number];

export const sideNames: Record<Side, string> = { OURS: "We promised", THEIRS: "They promised" };
