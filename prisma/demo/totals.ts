import { addMonths, type Day, endOfMonth } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { type Book, dollars, put, type Row } from "./table";

type Sum = { members: number; contracts: number; premium: number; fees: number; opening: number; retained: number };
type Figures = { members: number; contracts: number; premium: number; fees: number };
const text = (value: unknown) => value as string;
const cents = (value: unknown) => Math.round(Number(value) * 100);

/** What each person and team had at the close of every month: an account counts for whoever owned it then. */
export function putTotals(book: Book, { months, today }: Calendar) {
  const stored = (month: Day) => ({ computed_at: `${[settledOn(month), today].sort()[0]}T05:00:00Z` });
  const figures = figuresOf(book);
  const owners = owned(book);
  const teamOf = membershipOf(book);
  for (const month of months) {
    const [persons, teams] = [new Map<string, Sum>(), new Map<string, Sum>()];
    const credit = (accountId: string, at: Day, part: Partial<Sum>) => {
      const owner = owners(accountId, endOfMonth(at));
      if (!owner) return;
      add(persons, owner, part);
      const team = teamOf(owner, endOfMonth(at));
      if (team) add(teams, team, part);
    };
    const yearAgo = addMonths(month, -12);
    for (const [accountId, byMonth] of figures) {
      const [now, then] = [byMonth.get(month), byMonth.get(yearAgo)];
      if (now) credit(accountId, month, now);
      if (then) credit(accountId, yearAgo, { opening: then.members, retained: now ? then.members : 0 });
    }
    for (const [id, sum] of persons)
      put(book, "person_months", { user_id: id, month, ...asRow(sum), ...stored(month) });
    for (const [id, sum] of teams) {
      const executives = (book.get("memberships") ?? []).filter(
        (row) => row.team_id === id && row.kind === "MEMBER" && text(row.from_on) <= endOfMonth(month),
      ).length;
      put(book, "team_months", { team_id: id, month, executives, ...asRow(sum), ...stored(month) });
    }
  }
}

/** Restatements move a month for three more; then its close is as stored. */
const settledOn = (month: Day) => addMonths(month, 4);

const asRow = ({ premium, fees, ...counts }: Sum) => ({ ...counts, premium: dollars(premium), fees: dollars(fees) });

function add(sums: Map<string, Sum>, key: string, part: Partial<Sum>) {
  const sum = sums.get(key) ?? { members: 0, contracts: 0, premium: 0, fees: 0, opening: 0, retained: 0 };
  for (const [name, amount] of Object.entries(part)) sum[name as keyof Sum] += amount;
  sums.set(key, sum);
}

/** Medical members and contracts, medical and stop-loss premium, ASC medical fees, by account and month, in cents. */
function figuresOf(book: Book) {
  const coverage = new Map((book.get("lines") ?? []).map(({ id, coverage }) => [id, coverage]));
  const found = new Map<string, Map<Day, Figures>>();
  const at = ({ account_id, month }: Row) => {
    const byMonth = found.get(text(account_id)) ?? new Map<Day, Figures>();
    found.set(text(account_id), byMonth);
    const figures = byMonth.get(text(month)) ?? { members: 0, contracts: 0, premium: 0, fees: 0 };
    byMonth.set(text(month), figures);
    return figures;
  };
  for (const row of current(book, "enrollment_months")) {
    if (coverage.get(row.line_id) !== "MEDICAL") continue;
    const figures = at(row);
    figures.members += Number(row.members);
    figures.contracts += Number(row.contracts);
  }
  for (const row of current(book, "revenue_months")) {
    const kind = coverage.get(row.line_id);
    if (kind === "MEDICAL" || kind === "STOP_LOSS") at(row).premium += cents(row.premium);
    if (kind === "MEDICAL") at(row).fees += cents(row.fees);
  }
  return found;
}

const current = (book: Book, table: string) => (book.get(table) ?? []).filter(({ superseded_at }) => !superseded_at);

const holds = (row: Row, day: Day) => text(row.from_on) <= day && (!row.to_on || text(row.to_on) >= day);

function owned(book: Book) {
  const byAccount = new Map<string, Row[]>();
  for (const row of book.get("account_access") ?? []) {
    if (row.kind === "OWNER")
      byAccount.set(text(row.account_id), [...(byAccount.get(text(row.account_id)) ?? []), row]);
  }
  return (accountId: string, day: Day) =>
    byAccount.get(accountId)?.find((row) => holds(row, day))?.user_id as string | undefined;
}

function membershipOf(book: Book) {
  const byUser = new Map((book.get("memberships") ?? []).map((row) => [row.user_id, row]));
  return (userId: string, day: Day) => {
    const row = byUser.get(userId);
    return row && holds(row, day) ? text(row.team_id) : undefined;
  };
}
