import { count, counted } from "@/lib/format";
import type { Candidate } from "@/lib/ownership/queries";

/** People as a choice, each with what they own today. */
export const takerOptions = (takers: Candidate[]) =>
  takers.map(({ id, name, accounts, members }) => ({
    value: id,
    label: name,
    note: `${counted(accounts, "account")}, ${count(members)} members`,
  }));

/** Who may cover what this person owns: not the owner, nor who leads their team, who edits it already. */
export function coverTakers(takers: Candidate[], ownerId?: string) {
  const owner = takers.find(({ id }) => id === ownerId);
  return takers.filter(({ id, leads, team }) => id !== ownerId && !(owner && leads && team === owner.team));
}
