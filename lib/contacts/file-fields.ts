import { type Field, field } from "@/lib/files/field";
import { isSingle, type SuccessionRow } from "./succession";

/** The columns of the succession list as a file has them. */
export const successionFields: readonly Field<SuccessionRow>[] = [
  field("Account", "TEXT", ({ account }) => account),
  field("Owner", "TEXT", ({ owner }) => owner),
  field("Members", "COUNT", ({ members }) => members),
  field("People recorded", "COUNT", ({ people }) => people),
  field("Of theirs known to us", "COUNT", ({ theirs }) => theirs),
  field("Of ours who know them", "COUNT", ({ ours }) => ours),
  field("Single-threaded", "TEXT", (row) => (isSingle(row) ? "Yes" : "No")),
  field("Named backup", "TEXT", ({ backup }) => backup),
  field("Trained since", "DAY", ({ trainedOn }) => trainedOn),
  field("Truebook id", "TEXT", ({ accountId }) => accountId),
];
