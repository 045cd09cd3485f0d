import type { Horizon } from "@/lib/forecast/accuracy";
import { type Voice, voiceNames } from "@/lib/forecast/calls";
import { renewalDay } from "@/lib/format";
import { bias } from "@/lib/metrics/forecast";
import { type Drawn, type Part, shared, summed } from "@/lib/metrics/part";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

/** How far before the day a wave is held against what came of it. */
export const heldAt = [90, 30] as const satisfies Horizon[];

/**
 * What one voice had committed so many days before a renewal, as the last word of it by then, and the members that came: of
 * one account or, without a name, of all of a day added up. Without an horizon: that there were renewals of the day at all.
 */
export type HeldCall = { accountId: string; wave: Day; horizon: number | null; said: number; actual: number };

/** A day of renewals behind us: how far what one voice had committed was from what came, and what came. */
export type WaveHeld = { wave: Day; off: Record<(typeof heldAt)[number], Drawn>; actual: Drawn };

/**
 * Forecast accuracy by wave, the latest first: members one voice had committed so many days before against members of the
 * first month. A renewal counts where that voice had spoken by then, on both sides or on none; voices are never averaged.
 */
export function accuracyOf(held: readonly HeldCall[], voice: Voice, names: ReadonlyMap<string, string>): WaveHeld[] {
  const waves = [...new Set(held.map(({ wave }) => wave))].sort().reverse();
  return waves.map((wave) => {
    const own = held.filter((each) => each.wave === wave);
    const parts = (horizon: number): Part[] =>
      own
        .filter((each) => each.horizon === horizon)
        .map(({ accountId, said, actual }) => ({
          id: accountId,
          name: names.get(accountId) ?? "Another account",
          above: decimal(said),
          below: decimal(actual),
        }));
    const off = (horizon: (typeof heldAt)[number]): Drawn => {
      const all = parts(horizon);
      const rows = all.map(({ above, below }) => ({ forecast: above.toNumber(), actual: below?.toNumber() ?? 0 }));
      return shared(
        {
          key: `accuracy.${voice}.${wave}.${horizon}`,
          name: `${renewalDay(wave)}, ${horizon} days before`,
          tells: `How far the ${voiceNames[voice]} was from what came, ${horizon} days before ${renewalDay(wave)}: above 0 too hopeful`,
          formula: "(Members committed − members of the first month) ÷ members of the first month",
          words: "Members committed",
          under: "Members of the first month",
          format: "percentChange",
        },
        all,
        bias(rows),
      );
    };
    return {
      wave,
      off: { 90: off(90), 30: off(30) },
      actual: summed(
        {
          key: `accuracy.${voice}.${wave}.actual`,
          name: `${renewalDay(wave)}, members that came`,
          tells: `Members of the first month from ${renewalDay(wave)} on, of renewals called by then`,
          formula: "Sum of members of the first month of renewals that the voice had called 30 days before",
          words: "Members of the first month",
        },
        parts(30).map(({ below, above: _, ...part }) => ({ ...part, above: below ?? decimal(0) })),
      ),
    };
  });
}

/** Every figure of it, as the page that shows a figure’s accounts looks for it by its key. */
export const accuracyFigures = (waves: readonly WaveHeld[]): Drawn[] =>
  waves.flatMap(({ off, actual }) => [...heldAt.map((horizon) => off[horizon]), actual]);
