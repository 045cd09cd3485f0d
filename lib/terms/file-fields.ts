import { type Field, field } from "@/lib/files/field";
import { termNames } from "./kinds";
import type { WallTerm } from "./queries";

/** The columns of the terms as a file has them. */
export const termFields: readonly Field<WallTerm>[] = [
  field("Account", "TEXT", ({ account }) => account),
  field("Members", "COUNT", ({ members }) => members),
  field("ASC fees", "DOLLARS", ({ fees }) => fees),
  field("Term", "TEXT", ({ kind }) => termNames[kind]),
  field("State", "TEXT", ({ kind, signed }) =>
    kind === "NEXT_RFP" ? "Expected" : signed ? "Signed" : "Asked, not signed",
  ),
  field("From", "DAY", ({ fromOn }) => fromOn),
  field("To", "DAY", ({ toOn }) => toOn),
  field("Source", "TEXT", ({ source }) => source),
  field("Broker of record", "TEXT", ({ firm }) => firm),
  field("Broker since", "DAY", ({ firmSince }) => firmSince),
  field("Truebook id of the account", "TEXT", ({ accountId }) => accountId),
];
