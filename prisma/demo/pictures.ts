import { standingOf } from "@/lib/accounts/standing";
import { thresholdsFrom } from "@/lib/accounts/thresholds";
import { beginsAfter, type Picture } from "@/lib/pictures/due";
import { addMonths, endOfMonth } from "@/lib/units/day";
import { type Calendar, mondaysBefore } from "./calendar";
import { factsOf } from "./facts";
import { idOf } from "./random";
import { standingRow } from "./standings";
import { type Book, put, type Row } from "./table";
import { bookThen } from "./then";

export const weeksKept = 47;
export const monthsKept = 13;

/** The demo's past as pictures would have kept it: every Monday and month's end of the last year, from what was known then. */
export function putPictures(book: Book, calendar: Calendar, last = weeksKept + monthsKept) {
  const settings = Object.fromEntries((book.get("settings") ?? []).map(({ key, value }) => [key, value]));
  const thresholds = thresholdsFrom(settings);
  const beside = namesOf(book);
  const latest = new Map<unknown, { at: string; kept: string }>();
  for (const picture of picturesKept(calendar).slice(-last)) {
    const at = `${beginsAfter(picture)}T05:00:00Z`;
    const stamp = { kind: picture.kind, taken_on: picture.takenOn, as_at: at, taken_at: at };
    put(book, "pictures", stamp);
    const then = bookThen(book, { day: picture.takenOn, at, today: calendar.today });
    const records = recordsOf(then, beside);
    for (const facts of factsOf(then, picture.takenOn)) {
      const rows = records.get(facts.id)!;
      const standing = standingRow(standingOf(facts, thresholds, picture.takenOn), at);
      put(book, "snapshots", {
        id: idOf("picture", facts.id, at, picture.kind),
        ...stamp,
        ...standing,
        ...words(rows, standing),
      });
      const kept = JSON.stringify(rows);
      const before = latest.get(facts.id);
      // A week and a month may begin at one moment, whose record is one.
      if (before?.kept === kept || before?.at === at) continue;
      put(book, "account_pictures", { account_id: facts.id, as_at: at, rows });
      latest.set(facts.id, { at, kept });
    }
  }
}

/** Oldest moment first. */
function picturesKept(calendar: Calendar): Picture[] {
  const weeks = mondaysBefore(calendar, weeksKept).map((takenOn) => ({ kind: "WEEK" as const, takenOn }));
  const months = Array.from({ length: monthsKept }, (_, back) => endOfMonth(addMonths(calendar.asOf, -back)));
  return [...weeks, ...months.map((takenOn) => ({ kind: "MONTH" as const, takenOn }))].sort((a, b) =>
    beginsAfter(a).localeCompare(beginsAfter(b)),
  );
}

const below = [
  ...["account_access", "brokers_of_record", "lines", "line_terms", "line_events", "renewals", "renewal_tracks"],
  ...["exposures", "service_issues", "guarantee_results", "rfp_notices", "relationship_events"],
];
type Rows = Record<string, Row[]>;
type Names = Record<"employers" | "firms" | "users", Map<unknown, Row>> & { asked: Map<unknown, Row[]> };

/** Each account's rows of a moment, by table, with the names that they need. */
function recordsOf(then: Book, { employers, firms, users, asked }: Names): Map<string, Rows> {
  const records = new Map<string, Rows>();
  for (const account of then.get("accounts") ?? [])
    records.set(account.id as string, { accounts: [account], employers: [employers.get(account.employer_id)!] });
  for (const table of below)
    for (const row of then.get(table) ?? []) {
      const rows = records.get(row.account_id as string);
      if (rows) rows[table] = [...(rows[table] ?? []), row];
    }
  for (const rows of records.values()) {
    rows.firms = named(firms, rows.brokers_of_record, "firm_id");
    rows.users = named(
      users,
      [...(rows.account_access ?? []), ...(asked.get(rows.accounts?.[0]?.id) ?? [])],
      "user_id",
    );
  }
  return records;
}

const named = (names: Map<unknown, Row>, rows: Row[] = [], key: string) =>
  [...new Set(rows.map((row) => row[key]))].map((id) => ({ id, name: names.get(id)?.name }));

function namesOf(book: Book): Names {
  const byId = (table: string) => new Map((book.get(table) ?? []).map((row) => [row.id, row]));
  const people = new Map<unknown, Row[]>();
  for (const { account_id, assignee_id } of book.get("tasks") ?? [])
    people.set(account_id, [...(people.get(account_id) ?? []), { user_id: assignee_id }]);
  return { employers: byId("employers"), firms: byId("firms"), users: byId("users"), asked: people };
}

/** The names and words that stood beside a standing. */
function words(rows: Rows, { owner_id, firm_id, renewal_id }: Row): Row {
  const [account] = rows.accounts!;
  return {
    owner_name: rows.users?.find(({ id }) => id === owner_id)?.name ?? null,
    firm_name: rows.firms?.find(({ id }) => id === firm_id)?.name ?? null,
    external_id: account!.external_id,
    customer_since_on: account!.customer_since_on,
    tags: [],
    headline: rows.renewals?.find(({ id }) => id === renewal_id)?.headline ?? null,
  };
}
