import type { Day } from "@/lib/units/day";
import { type CustomerBrief, customerBrief } from "./customer";

export type Promised = { id: string; words: string; side: "OURS" | "THEIRS"; madeOn: Day; dueOn: Day | null };
export type Person = { name: string; title: string };
type Known = {
  name: string;
  renewsOn: Day | null;
  ours: readonly Person[];
  theirs: readonly Person[];
  lines: readonly string[];
  promises: readonly Promised[];
};

/**
 * A customer's brief of what we know: each field is named here, so what else the records hold stays behind. A promise's
 * words were written for us, so only those somebody read and chose go out.
 */
export const forCustomer = (known: Known, chosen: ReadonlySet<string>, today: Day): CustomerBrief =>
  customerBrief.parse({
    preparedFor: known.name,
    preparedOn: today,
    renewsOn: known.renewsOn,
    ours: known.ours.map(({ name, title }) => ({ name, title })),
    theirs: known.theirs.map(({ name, title }) => ({ name, title })),
    lines: [...known.lines],
    promises: known.promises
      .filter(({ id }) => chosen.has(id))
      .map(({ words, side, madeOn, dueOn }) => ({ words, side, madeOn, dueOn })),
  });
