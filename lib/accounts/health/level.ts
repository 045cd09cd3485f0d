export const healthLevels = ["GOOD", "WATCH", "AT_RISK"] as const;
export type HealthLevel = (typeof healthLevels)[number];
/** One letter's verdict, with the short fact it rests on. */
export type Letter = { level: HealthLevel; reason: string };

export const healthLevelNames: Record<HealthLevel, string> = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

export const isWorse = (a: Letter, b: Letter) => healthLevels.indexOf(a.level) > healthLevels.indexOf(b.level);

/** The first of the worst verdicts, `good` when there is none. */
export const worst = (letters: readonly Letter[], good: Letter) =>
  letters.reduce((sofar, letter) => (isWorse(letter, sofar) ? letter : sofar), good);
