import { count, counted } from "@/lib/format";
import type { Taker } from "@/lib/people/queries";

/** People as a choice, each with what they own today. */
export const takerOptions = (takers: Taker[]) =>
  takers.map(({ id, name, role, accounts, members }) => ({
    value: id,
    label: name,
    note: `${role === "DIRECTOR" ? "Director, " : ""}${counted(accounts, "account")}, ${count(members)} members`,
  }));
