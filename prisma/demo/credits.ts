import { addDays, addMonths, firstOfMonth } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { diceOf, idOf } from "./random";
import { type Book, put } from "./table";

/** What was given to accounts beside prices: one in six has something that runs, and it hangs on medical. */
export function putCredits(book: Book, { today }: Calendar) {
  const team = book.get("account_access") ?? [];
  const owners = new Map(
    team.flatMap(({ kind, to_on, account_id, user_id }) => (kind === "OWNER" && !to_on ? [[account_id, user_id]] : [])),
  );
  for (const { lapsed, account_id, asc_fees } of book.get("account_standings") ?? []) {
    const dice = diceOf(`credit ${account_id}`);
    if (lapsed || !owners.has(account_id) || dice(1, 6) !== 1) continue;
    const fromOn = addMonths(firstOfMonth(today), -dice(1, 9));
    const asc = Number(asc_fees) > 0;
    put(book, "credits", {
      id: idOf("credit", String(account_id)),
      account_id,
      opportunity_id: null,
      kind: dice(1, 2) === 1 ? "WELLNESS" : "COMMUNICATION",
      package: null,
      coverage: "MEDICAL",
      source: asc ? "ADMIN_FEE" : "MARGIN",
      amount: `${dice(4, 20) * 500}.00`,
      basis: asc ? "FEE_TERMS" : "FILED",
      code: asc ? "ASA-EXH-C" : "FIL-2025-118",
      from_on: fromOn,
      to_on: addDays(addMonths(fromOn, 12), -1),
      clawback: true,
      words: "Agreed with the last renewal",
      author_id: owners.get(account_id),
      set_on: addDays(fromOn, -40),
      withdrawn_on: null,
      recovered_on: null,
      version: 1,
    });
  }
}
