import { type Care, needsCare } from "@/lib/book/care";
import type { ColumnKey } from "@/lib/book/columns";
import { columnOf } from "@/lib/book/columns";
import { isMetric } from "@/lib/book/drill";
import { groupNote, groupTitle } from "@/lib/book/group-names";
import { elsewhere, figuresOf } from "@/lib/book/growth";
import { groupRevenue } from "@/lib/book/revenue";
import type { BookGroup, BookRow, BookSums, Rates, Totals } from "@/lib/book/row";
import { nextSort } from "@/lib/book/sort";
import { type BookState, changed, mostRows, writeBook } from "@/lib/book/state";
import { count, countChange, exactMoney, money, ratio } from "@/lib/format";
import { measure } from "@/lib/metrics/metric";
import { metricOf } from "@/lib/metrics/registry";
import type { BookTableProps, HeadFace } from "./book-table";
import { rowFace } from "./face";
import type { GroupFace } from "./group-head";

type Shown = {
  rows: BookRow[];
  groups: BookGroup[];
  total: Totals;
  state: BookState;
  rates: Record<string, Rates>;
  open: string[];
  internal: boolean;
  saved: string;
  care: Care;
  /** Whether this viewer may write on accounts; each row says whether on it. */
  mayEdit: boolean;
};

/** The Book as its table shows it: text and addresses, nothing to compute. */
export function tableFace(shown: Shown): Omit<BookTableProps, "query" | "peek" | "today" | "may" | "takers"> {
  const { rows, groups, total, state, rates, open, internal, saved, care } = shown;
  const dollars = (amount: string | number) => (state.metric ? exactMoney(String(amount)) : money(String(amount)));
  const href = (change: Partial<BookState>) => `/accounts?${writeBook({ ...state, ...change }, internal, saved)}`;
  const metric = isMetric(state.metric) ? state.metric : undefined;
  const faces = rows.map((row) =>
    rowFace({ ...row, writable: row.writable && shown.mayEdit }, rates, state.columns, care, dollars),
  );
  return {
    rows: faces,
    groups: groups.map((group) => groupFace(group, { ...shown, href, dollars })),
    grouped: state.group !== "none",
    columns: state.columns,
    head: headOf(state, internal, saved),
    lines: Object.fromEntries(
      faces
        .filter(({ lines }) => lines.length > 0)
        .map(({ id }) => [id, href({ lines: toggled(state.lines, id), open })]),
    ),
    openLines: state.lines,
    whole: {
      accounts: total.accounts,
      members: total.members,
      premium: String(total.insuredPremium),
      fees: String(total.ascFees),
    },
    total: metric && sumsOf({ ...total, ...figuresOf(metric, total) } as BookSums, dollars, Boolean(state.season)),
    elsewhere: metric && metricOf(metric).withLapsed ? elsewhere(total) : undefined,
  };
}

function headOf(state: BookState, internal: boolean, saved: string): HeadFace[] {
  const { key: sorted, down } = state.sort;
  const of = (key: HeadFace["key"], label: string, sort: (typeof state)["sort"]["key"], tip?: string): HeadFace => ({
    key,
    label,
    tip,
    sortHref: `/accounts?${writeBook(changed(state, { sort: nextSort(state.sort, sort), open: state.open }), internal, saved)}`,
    sorted: sorted === sort ? (down ? "descending" : "ascending") : undefined,
  });
  return [
    of("name", "Account", "name"),
    ...state.columns.map((key) => of(key, columnOf(key).head, columnOf(key).sort, columnOf(key).tip)),
  ];
}

type Making = Shown & { href: (change: Partial<BookState>) => string; dollars: (amount: string | number) => string };

function groupFace(group: BookGroup, { state, open, href, dollars, care }: Making): GroupFace {
  const isOpen = open.includes(group.key);
  const hidden = isOpen ? group.accounts - state.rows : 0;
  const next = Math.min(state.rows * 2, mostRows);
  return {
    key: group.key,
    title: groupTitle(state.group, group),
    note: groupNote(state.group, group),
    open: isOpen,
    toggleHref: href({ open: toggled(open, group.key) }),
    more: hidden > 0 ? moreOf(hidden, state.rows, next, href) : undefined,
    sums: sumsOf(group, dollars, Boolean(state.season)),
    ratio: ratioOf(group, care),
    revenueTip: groupRevenue(group, dollars).tip,
  };
}

function moreOf(hidden: number, rows: number, next: number, href: Making["href"]) {
  if (next > rows)
    return {
      href: href({ rows: next }),
      text: `Show ${count(Math.min(hidden, next - rows))} more of ${count(hidden)}`,
    };
  return { text: `${count(hidden)} more: search or filter to reach them` };
}

/** A group of one bucket has one ratio; premium and fees are never blended. */
function ratioOf(group: BookGroup, limits: Care): GroupFace["ratio"] {
  if (Number(group.insuredPremium) > 0 && Number(group.ascFees) > 0) return;
  const lossRatio = measure(metricOf("lossRatio"), group)?.toString() ?? null;
  if (lossRatio) return { text: ratio(lossRatio), unit: "LR", care: needsCare.lossRatio(lossRatio, limits) };
  const adequacy = measure(metricOf("feeAdequacy"), group)?.toString() ?? null;
  return adequacy ? { text: ratio(adequacy), unit: "fee", care: needsCare.feeAdequacy(adequacy, limits) } : undefined;
}

/** Members by where they stand are summed of one season: without one they have no sum here. */
function sumsOf(sums: BookSums, dollars: Making["dollars"], season: boolean): Partial<Record<ColumnKey, string>> {
  return {
    contracts: count(sums.contracts),
    members: count(sums.members),
    revenue: groupRevenue(sums, dollars).text,
    change: countChange(sums.members - Number(sums.membersYearAgo)),
    held: count(sums.productsHeld),
    eligible: count(sums.productsEligible),
    ascMembers: count(sums.ascMembers),
    insuredMembers: count(sums.insuredMembers),
    opening: count(sums.membersOpening),
    grown: countChange(sums.members - Number(sums.membersOpening)),
    ...(season && {
      retained: count(sums.seasonRetained),
      decided: count(Number(sums.seasonRetained) + Number(sums.seasonLost)),
    }),
    yearAgo: count(sums.membersYearAgo),
    premium: dollars(sums.insuredPremium),
    stopLoss: dollars(sums.stopLossPremium),
    fees: dollars(sums.ascFees),
    targetFees: dollars(sums.targetFees),
    other: dollars(sums.otherRevenue),
    earned: dollars(sums.earnedPremium),
    incurred: dollars(sums.incurredClaims),
    stopLossEarned: dollars(sums.stopLossEarned),
    stopLossClaims: dollars(sums.stopLossClaims),
  };
}

const toggled = (list: string[], item: string) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
