import { coverageNames } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { type Field, field } from "@/lib/files/field";
import { cellStateNames } from "./cell";
import type { OpenCell } from "./grid";

/** The columns of cross-selling as a file has them: a row for each family that may be sold to an account. */
export const spaceFields: readonly Field<OpenCell>[] = [
  field("Account", "TEXT", ({ facts }) => facts.name),
  field("Owner", "TEXT", ({ facts }) => facts.owner),
  field("Medical funding", "TEXT", ({ facts }) => fundingNames[facts.medicalFunding]),
  field("Members", "COUNT", ({ facts }) => facts.members),
  field("Renews on", "DAY", ({ facts }) => facts.renewsOn),
  field("Family", "TEXT", ({ cell }) => coverageNames[cell.family]),
  field("State", "TEXT", ({ cell }) => cellStateNames[cell.state]),
  field("Why", "TEXT", ({ cell }) => cell.why),
  field("Could start", "DAY", ({ cell }) => cell.window),
  field("In window", "TEXT", ({ cell }) => (cell.inWindow ? "Yes" : "No")),
  field("Dollars a year", "DOLLARS", ({ cell }) => cell.year?.toString()),
  field("Reasons", "TEXT", ({ cell }) => cell.reasons.map(({ text }) => text).join("; ")),
  field("Truebook id", "TEXT", ({ facts }) => facts.id),
];
