import { seasonStateNames } from "@/lib/accounts/season";
import { type Field, field } from "@/lib/files/field";
import { callNames } from "@/lib/metrics/calls";
import type { Probabilities } from "@/lib/metrics/forecast";
import type { Drawn, Part } from "@/lib/metrics/part";
import { statusNames } from "@/lib/renewals/stages";
import { inFull } from "@/lib/units/decimal";
import { type Held, horizons, type PersonRecord } from "./accuracy";
import { type Spoken, type Voice, voiceNames } from "./calls";
import { apartBy, weighedBy } from "./compare";
import { saidOf } from "./drawn";
import { type FigureKey, measures, oddsOf, shareIn } from "./outlook";
import type { ForecastRow } from "./row";
import { callBy } from "./shown";
import { figuresTold, measureNames } from "./told";

const weighed = ["worst", "commit", "expected", "best"] as const satisfies FigureKey[];

/** A renewal as a file has it; each figure of the page is the sum of its column. */
export function rowFields(voice: Voice, probabilities: Probabilities): Field<ForecastRow>[] {
  const said = (of: Spoken): Field<ForecastRow>[] => [
    field(voiceNames[of], "TEXT", ({ said }) => said[of] && callNames[said[of].call]),
    field(`${voiceNames[of]}, said on`, "DAY", ({ said }) => said[of]?.on),
    field(`${voiceNames[of]}, why`, "TEXT", ({ said }) => said[of]?.note),
  ];
  return [
    field("Account", "TEXT", ({ account }) => account),
    field("AE", "TEXT", ({ owner }) => owner),
    field("Team", "TEXT", ({ team }) => team),
    field("Renews", "DAY", ({ renewsOn }) => renewsOn),
    field("Status", "TEXT", ({ status }) => statusNames[status]),
    field("Season", "TEXT", ({ state }) => seasonStateNames[state]),
    ...said("AE"),
    ...said("DIRECTOR"),
    field("System", "TEXT", ({ system }) => callNames[system.call]),
    field("System, points", "COUNT", ({ system }) => system.points),
    field(`Counted by the ${voiceNames[voice]}`, "TEXT", (row) => saidOf(row, voice)),
    field("Odds", "SHARE", (row) => inFull(oddsOf(weighedBy(row, voice), probabilities))),
    ...measures.flatMap((measure) => {
      const kind = measure === "members" ? "COUNT" : "DOLLARS";
      return [
        field<ForecastRow>(measureNames[measure], kind, ({ amounts }) => inFull(amounts[measure])),
        ...weighed.map((key) =>
          field<ForecastRow>(
            `${measureNames[measure]}, ${figuresTold[key].name.toLowerCase()}`,
            // Members are weighed to fractions, and told whole only once they are added up.
            key === "expected" ? "DOLLARS" : kind,
            (row) => inFull(row.amounts[measure].times(shareIn(key, weighedBy(row, voice), probabilities))),
          ),
        ),
      ];
    }),
    field("Rate on insured premium", "DOLLARS", ({ premiumRate }) => premiumRate),
    field("Rate on ASC fees", "DOLLARS", ({ feesRate }) => feesRate),
    field("In-group change", "COUNT", (row) => apartBy(row, voice).inGroup),
    field("Slices", "COUNT", (row) => apartBy(row, voice).slices),
    field("Last week", "TEXT", ({ before }) => {
      const call = before && callBy(before as ForecastRow, voice);
      return call && callNames[call];
    }),
    field("Changed since", "TEXT", ({ changed }) => (changed ? "Yes" : "No")),
    field("Truebook id", "TEXT", ({ accountId }) => accountId),
  ];
}

/** One person’s record at one horizon. */
export type RecordLine = { who: PersonRecord; horizon: (typeof horizons)[number]; held: Held };
export const recordLines = (records: readonly PersonRecord[]): RecordLine[] =>
  records.flatMap((who) => horizons.map((horizon) => ({ who, horizon, held: who.at[horizon] })));

export const recordFields: readonly Field<RecordLine>[] = [
  field("Who", "TEXT", ({ who }) => who.by),
  field("Voice", "TEXT", ({ who }) => voiceNames[who.voice]),
  field("Days before", "COUNT", ({ horizon }) => horizon),
  field("Cases", "COUNT", ({ held }) => held.cases),
  field("Members committed", "COUNT", ({ held }) => held.forecast),
  field("Members that came", "COUNT", ({ held }) => held.actual),
  field("Bias", "SHARE", ({ held }) => held.bias && inFull(held.bias)),
  field("Accuracy", "SHARE", ({ held }) => held.accuracy && inFull(held.accuracy)),
  field("WAPE", "SHARE", ({ held }) => held.wape && inFull(held.wape)),
];

/** A figure’s renewals as a file has them, under the headings the page gives them. */
export function forecastPartFields({ name, numerator, denominator, beside = [] }: Drawn): Field<Part>[] {
  const kind = numerator.format === "dollars" ? "DOLLARS" : "COUNT";
  const exact = numerator.value.isInteger() ? kind : "DOLLARS";
  return [
    field("Account", "TEXT", (part) => part.name),
    field("What is said", "TEXT", (part) => part.note),
    ...beside.map((head, at) => field<Part>(head, "COUNT", (part) => part.beside?.[at])),
    field(denominator ? numerator.words : name, exact, (part) => inFull(part.above)),
    ...(denominator ? [field<Part>(denominator.words, kind, (part) => part.below && inFull(part.below))] : []),
    field("Truebook id", "TEXT", (part) => part.id),
  ];
}
