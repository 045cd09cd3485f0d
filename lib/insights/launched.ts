import { type Launch, launchShare } from "@/lib/innovations/adoption";
import { type Drawn, shared } from "@/lib/metrics/part";
import type { Day } from "@/lib/units/day";
import { one, zero } from "@/lib/units/decimal";
import { type Ends, isKept } from "./ends";

/** Of the largest accounts of what is shown, those that adopted a program within 24 months, each with what it adopted. */
export function launchedOf(rows: readonly Ends[], launches: readonly Launch[], today: Day): Drawn {
  const accounts = rows.filter(isKept).map(({ id, name, members }) => ({ accountId: id, account: name, members }));
  const { name, tells, formula, rows: largest } = launchShare(accounts, launches, today);
  return shared(
    {
      ...{ key: "further.launch", name, tells, formula },
      ...{ words: "Accounts with a launch", under: "Largest accounts", of: "accounts" },
    },
    largest.map((row) => ({
      ...{ id: row.accountId, name: row.account, below: one },
      above: row.launches.length > 0 ? one : zero,
      note: [...new Set(row.launches.map(({ program }) => program))].join(", ") || undefined,
    })),
  );
}
