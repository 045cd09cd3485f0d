import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { type Field, field } from "@/lib/files/field";
import { standingOf } from "@/lib/renewals/list";
import type { RenewalRow, TrackRates } from "@/lib/renewals/queries";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Stage, stageNames, statusNames } from "@/lib/renewals/stages";
import type { Decimal } from "@/lib/units/decimal";

/** A track with its rates, where the reader may know them. */
export type RatedTrack = { row: RenewalRow; rates?: TrackRates };

const kinds = { INSURED: "Insured rate", FEE: "ASC fee", STOP_LOSS: "Stop-loss" };

/** The columns of the list of renewals as a file has them; `rated` adds what was required and quoted, as shares. Internal. */
export const renewalFields = (rated: boolean): Field<RatedTrack>[] => [
  field("Account", "TEXT", ({ row }) => row.account),
  field("Account id", "TEXT", ({ row }) => row.externalId),
  field("Effective", "DAY", ({ row }) => row.effectiveOn),
  field("Track", "TEXT", ({ row }) => kinds[row.kind]),
  field("Coverage", "TEXT", ({ row }) => coverageNames[row.coverage as Coverage]),
  field("Plan option", "TEXT", ({ row }) => row.planOption),
  field("Members", "COUNT", ({ row }) => row.members),
  field("Status", "TEXT", ({ row }) => (row.outcome === "PARTIAL" ? "Partial" : statusNames[standingOf(row)])),
  field("Stage", "TEXT", ({ row }) => stageNames[row.stage as Stage]),
  ...(rated ? rates : []),
  field("Decide by", "DAY", ({ row }) => row.decideByOn),
  field("Underwriter", "TEXT", ({ row }) => row.underwriter),
  field("Owner", "TEXT", ({ row }) => row.owner),
  field("Truebook id", "TEXT", ({ row }) => row.accountId),
];

const rates: Field<RatedTrack>[] = [
  field("Required", "SHARE", ({ rates }) => spelt(rates, rates?.required)),
  field("Quoted", "SHARE", ({ rates }) => spelt(rates, rates?.quoted)),
];

function spelt(rates: TrackRates | undefined, asked: string | null | undefined) {
  const action: Decimal | null = rates?.current && asked ? actionOf(asked, rates.current) : null;
  return action?.toFixed();
}
