import "server-only";
import { dayText } from "@/lib/format";
import type { Fault } from "@/lib/imports/account-row";
import { keysOf, type MatchKey, matchOf, surest } from "@/lib/imports/match";
import { type Changes, planRow } from "@/lib/imports/plan";
import { rejectionOf } from "@/lib/imports/rejection";
import { emptyReport, type Report } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";
import type { FileRow } from "./accounts";
import { accountsByKey, type Found, knownAccounts } from "./known";
import type { Owners } from "./owners";

/** What a good row does: to which account, and whose it is then. */
export type Decision = {
  file: FileRow;
  outcome: "CREATE" | "UPDATE" | "UNCHANGED";
  changes: Changes;
  ownerId: string | undefined;
  found: Found | undefined;
};

/** What each row would do, before anything is written: the good rows' decisions, and a report of all. */
export async function decide(db: Db, rows: FileRow[], owners: Owners, team: Set<string> | undefined, asOf: Day) {
  const keys = rows.map(({ account }) => keysOf(account));
  const byKey = await accountsByKey(db, keys.flat());
  const matches = keys.map((own) => matchOf(own, (key) => byKey.get(spell(key)) ?? []));
  const found = await knownAccounts(db, [...new Set(matches.flat())], asOf);
  const report = emptyReport();
  const decisions: Decision[] = [];
  const seen = new Map<string, number>();
  for (const [index, file] of rows.entries()) {
    const own = surest(keys[index] ?? []).map(spell);
    const first = own.map((key) => seen.get(key)).find(Boolean);
    for (const key of own) seen.set(key, file.row);
    const accounts = (matches[index] ?? []).flatMap((id) => found.get(id) ?? []);
    const judged = first
      ? [fault("account", `The same account as row ${first}.`)]
      : judge(file, accounts, owners, team);
    if (Array.isArray(judged)) report.reject.push(rejectionOf("ACCOUNTS", file.row, judged, file.cell));
    else {
      decisions.push({ file, ...judged });
      count(report, judged.outcome);
    }
  }
  return { decisions, report };
}

const spell = ({ kind, key }: MatchKey) => `${kind} ${key}`;
const fault = (column: Fault["column"], reason: string): Fault => ({ column, reason });

/** The decision on one row, or why there is none. Of an account outside one's team only its owner's name is said. */
function judge(
  file: FileRow,
  accounts: Found[],
  owners: Owners,
  team: Set<string> | undefined,
): Omit<Decision, "file"> | Fault[] {
  const [found, another] = accounts;
  const { account, faults } = file;
  const owner = account.owner ? owners.get(account.owner) : undefined;
  if (faults.length > 0) return faults;
  if (found && team && !team.has(found.ownerId ?? "")) {
    return [fault("account", `The account exists; ask ${found.ownerName ?? "a VP"}.`)];
  }
  if (another) return [fault("account", "More than one account goes by this identifier or name.")];
  if (owner?.reason) return [fault("ae", owner.reason)];
  const planned = planRow(account, owner?.id, found);
  if (planned.outcome === "REJECT") return planned.faults;
  const changes = planned.outcome === "UNCHANGED" ? {} : planned.changes;
  if (changes.ownerId && found?.promisedOn)
    return [fault("ae", `From ${dayText(found.promisedOn, "")} it is another’s: reassign it in the Book.`)];
  return { outcome: planned.outcome, changes, ownerId: owner?.id, found };
}

function count(report: Report, outcome: Decision["outcome"]) {
  if (outcome === "CREATE") report.create += 1;
  else if (outcome === "UPDATE") report.update += 1;
  else report.unchanged += 1;
}
