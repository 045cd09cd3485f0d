import type { Day } from "@/lib/units/day";
import { type FirmBrief, firmBrief } from "./firm";
import type { Person, Promised } from "./for-customer";

type Account = { id: string; name: string; renewsOn: Day | null; lines: readonly string[] };
type Known = {
  name: string;
  ours: readonly Person[];
  theirs: readonly Person[];
  accounts: readonly Account[];
  promises: readonly Promised[];
};
type Chosen = { accounts: ReadonlySet<string>; promises: ReadonlySet<string> };

/** A firm's brief of what we know: each field is named here, and of accounts and promises only those chosen go out. */
export const forFirm = (known: Known, chosen: Chosen, today: Day): FirmBrief =>
  firmBrief.parse({
    preparedFor: known.name,
    preparedOn: today,
    ours: known.ours.map(({ name, title }) => ({ name, title })),
    theirs: known.theirs.map(({ name, title }) => ({ name, title })),
    accounts: known.accounts
      .filter(({ id }) => chosen.accounts.has(id))
      .map(({ name, renewsOn, lines }) => ({ name, renewsOn, lines: [...lines] })),
    promises: known.promises
      .filter(({ id }) => chosen.promises.has(id))
      .map(({ words, side, madeOn, dueOn }) => ({ words, side, madeOn, dueOn })),
  });
