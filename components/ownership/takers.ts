import { count, counted } from "@/lib/format";
import type { Candidate } from "@/lib/ownership/queries";

/** People as a choice, each with what they own today. */
export const takerOptions = (takers: Candidate[]) =>
  takers.map(({ id, name, accounts, members }) => ({
    value: id,
    label: name,
    note: `${counted(accounts, "account")}, ${count(members)} members`,
  }));
