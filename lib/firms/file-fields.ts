import { type Field, field } from "@/lib/files/field";
import type { Day } from "@/lib/units/day";
import { type Disclosure, disclosureNames, type FirmKind, kindNames } from "./kinds";

type Row = {
  id: string;
  name: string;
  kind: FirmKind;
  city: string | null;
  state: string | null;
  accounts: number;
  members: number;
  insuredPremium: string;
  earnedPremium: string;
  incurredClaims: string;
  ascFees: string;
  targetFees: string;
  weOwe: number;
  weOweLate: number;
  theyOwe: number;
  theyOweLate: number;
  touchedOn: Day | null;
  disclosure: Disclosure;
  appointed: string[];
};

/** The columns of the firms as a file has them; ratios by what they are made of, so that they can be added up. */
export const firmFields: readonly Field<Row>[] = [
  field("Firm", "TEXT", ({ name }) => name),
  field("Kind", "TEXT", ({ kind }) => kindNames[kind]),
  field("City", "TEXT", ({ city }) => city),
  field("State", "TEXT", ({ state }) => state),
  field("Accounts", "COUNT", ({ accounts }) => accounts),
  field("Members", "COUNT", ({ members }) => members),
  field("Insured premium", "DOLLARS", ({ insuredPremium }) => insuredPremium),
  field("Earned premium, 12 months", "DOLLARS", ({ earnedPremium }) => earnedPremium),
  field("Incurred claims, 12 months", "DOLLARS", ({ incurredClaims }) => incurredClaims),
  field("ASC fees", "DOLLARS", ({ ascFees }) => ascFees),
  field("Target fees", "DOLLARS", ({ targetFees }) => targetFees),
  field("We owe", "COUNT", ({ weOwe }) => weOwe),
  field("Of that overdue", "COUNT", ({ weOweLate }) => weOweLate),
  field("They owe", "COUNT", ({ theyOwe }) => theyOwe),
  field("Of theirs overdue", "COUNT", ({ theyOweLate }) => theyOweLate),
  field("Last touch", "DAY", ({ touchedOn }) => touchedOn),
  field("Disclosure", "TEXT", ({ disclosure }) => disclosureNames[disclosure]),
  field("Appointed in", "TEXT", ({ appointed }) => appointed.join(", ")),
  field("Truebook id", "TEXT", ({ id }) => id),
];
