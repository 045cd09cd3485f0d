import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { productStateNames } from "@/lib/accounts/products";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { type Field, field } from "@/lib/files/field";
import type { Strategy, TouchedRow } from "@/lib/server/strategies/read";

/** An account a strategy touches, as a file has it. */
export const touchedFields = ({ goal }: Pick<Strategy, "goal">): Field<TouchedRow>[] => [
  field("Account", "TEXT", ({ account }) => account),
  field("AE", "TEXT", ({ owner }) => owner),
  field("State", "TEXT", ({ situs }) => situs),
  field("Segment", "TEXT", ({ segment }) => segmentNames[segment]),
  field("Funding", "TEXT", ({ funding }) => fundingNames[funding as keyof typeof fundingNames]),
  field("Members", "COUNT", ({ members }) => members),
  field("Renews", "DAY", ({ renewsOn }) => renewsOn),
  field("Season", "TEXT", ({ seasonState }) => seasonStateNames[seasonState]),
  ...(goal
    ? [field<TouchedRow>(coverageNames[goal as Coverage], "TEXT", ({ products }) => productStateNames[products[goal]])]
    : []),
  field("Next step", "TEXT", ({ nextStep }) => nextStep),
  field("Truebook id", "TEXT", ({ accountId }) => accountId),
];
