import { type Drawn, type Part, shared } from "@/lib/metrics/part";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, one, zero } from "@/lib/units/decimal";

/** A decision’s release against its day, and the rates it went out and was sold at where both are known. */
export type Release = {
  accountId: string;
  account: string;
  kind: "INSURED" | "FEE";
  dueOn: Day;
  releasedOn: Day | null;
  released: string | null;
  required: string | null;
  sold: string | null;
  units: number;
};

const dollars = { side: "dollars" } as const;

const ofReleases = (
  rows: readonly Release[],
  above: (row: Release) => Decimal,
  below: (row: Release) => Decimal,
): Part[] => rows.map((row) => ({ id: row.accountId, name: row.account, above: above(row), below: below(row) }));

/** Whether releases were on time, and what was given back after them; rates are for whoever may see what is required. */
export function releasesOf(rows: readonly Release[], today: Day, internal: boolean): Drawn[] {
  const due = rows.filter(({ dueOn }) => dueOn <= today);
  const onTime = shared(
    {
      key: "further.onTime",
      name: "On-time release",
      tells: "Of the decisions whose day of release has come in twelve months, those released by it",
      formula: "Decisions released by their day ÷ decisions due: T-90 insured, T-150 ASC, rolled to a business day",
      words: "Released by their day",
      under: "Decisions due",
      of: "decisions",
    },
    ofReleases(
      due,
      ({ releasedOn, dueOn }) => (releasedOn !== null && releasedOn <= dueOn ? one : zero),
      () => one,
    ),
  );
  if (!internal) return [onTime];
  const yearly = (rate: string | null, { units }: Release) =>
    decimal(rate ?? 0)
      .times(units)
      .times(12);
  return [
    onTime,
    ...(["INSURED", "FEE"] as const).flatMap((kind) => {
      const what = kind === "INSURED" ? "insured" : "ASC fees";
      const sold = rows.filter((row) => row.kind === kind && row.sold !== null && row.units > 0);
      const out = sold.filter(({ released }) => released !== null && decimal(released).gt(0));
      const asked = sold.filter(({ required }) => required !== null && decimal(required).gt(0));
      return [
        shared(
          {
            key: `further.giveBack.${kind}`,
            name: `Give-back after release, ${what}`,
            tells: "What was given up between the rate that went out and the one that was sold",
            formula: "Sum of (released − sold) ÷ sum of released, each rate × today’s units × 12",
            words: "Released less sold, a year",
            under: "Released, a year",
            ...dollars,
          },
          ofReleases(
            out,
            (row) => yearly(row.released, row).minus(yearly(row.sold, row)),
            (row) => yearly(row.released, row),
          ),
        ),
        shared(
          {
            key: `further.netLeakage.${kind}`,
            name: `Net leakage, ${what}`,
            tells: "What was given up below required, with what others sold above it taken off",
            formula: "Sum of (required − sold) ÷ sum of required, each rate × today’s units × 12",
            words: "Required less sold, a year",
            under: "Required, a year",
            ...dollars,
          },
          ofReleases(
            asked,
            (row) => yearly(row.required, row).minus(yearly(row.sold, row)),
            (row) => yearly(row.required, row),
          ),
        ),
      ];
    }),
  ];
}
