import { segmentNames } from "@/lib/accounts/segment";
import { type Field, field } from "@/lib/files/field";
import type { AdoptionRow } from "@/lib/server/innovations/read";
import { stateOf, waveStages, waveStateNames } from "./stages";

/** How far an account has come with a program, as a file has it. */
export const adoptionFields: Field<AdoptionRow>[] = [
  field("Program", "TEXT", ({ program }) => program),
  field("Account", "TEXT", ({ account }) => account),
  field("AE", "TEXT", ({ owner }) => owner),
  field("Segment", "TEXT", ({ segment }) => segmentNames[segment]),
  field("Members", "COUNT", ({ members }) => members),
  field("Stands at", "TEXT", (row) => waveStateNames[stateOf(row)]),
  ...waveStages.map((stage) => field<AdoptionRow>(waveStateNames[stage], "DAY", ({ days }) => days[stage])),
  field("Out", "DAY", ({ endedOn }) => endedOn),
  field("Why", "TEXT", ({ endReason }) => endReason),
  field("May be named", "TEXT", ({ reference }) => (reference ? "Yes" : "No")),
  field("Truebook id", "TEXT", ({ accountId }) => accountId),
];
