import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

/** What a picture, or the present, holds of an account that can be compared: dollars, ratios and shares as exact text. */
export type Stand = {
  id: string;
  name: string;
  lapsed: boolean;
  asOfMonth: Day;
  ae: string | null;
  broker: string | null;
  status: string;
  renewsOn: Day | null;
  members: number;
  contracts: number;
  premium: string;
  fees: string;
  ratio: string | null;
  adequacy: string | null;
  /** Internal: absent for who may not know them. */
  required: string | null;
  quoted: string | null;
  /** "AT_RISK S", "GOOD". */
  health: string;
  /** The reason somebody gave for setting it by hand. */
  override: string | null;
  /** The families held, by key, in order, as one text. */
  products: string;
  priority: string | null;
  nextStep: string | null;
  nextStepOn: Day | null;
};

/** What is compared, in the order it is told. `NEW` and `GONE` are accounts that came and went. */
export const changeKinds = {
  NEW: "New accounts",
  GONE: "Gone accounts",
  status: "Status",
  health: "Health",
  override: "Health set by hand",
  ae: "AE",
  broker: "Broker",
  required: "Required",
  quoted: "Quoted",
  members: "Members",
  contracts: "Contracts",
  premium: "Insured premium",
  fees: "ASC fees",
  ratio: "LR",
  adequacy: "Fee adequacy",
  renewsOn: "Renewal date",
  products: "Products",
  name: "Name",
  priority: "Priority",
  nextStep: "Next step",
  nextStepOn: "Next step due",
} as const;
export type ChangeKind = keyof typeof changeKinds;
export type Field = Exclude<ChangeKind, "NEW" | "GONE">;
export const changeOrder = Object.keys(changeKinds) as ChangeKind[];
export const isChangeKind = (text: string): text is ChangeKind => Object.hasOwn(changeKinds, text);

type Value = string | number | null;
export type Change = {
  kind: ChangeKind;
  accountId: string;
  account: string;
  before: Value;
  after: Value;
  /** What the line adds to the members of all of them; of its other lines nothing. */
  members: number;
  /** Nobody need have done it: the last counted month is another. */
  monthMoved: boolean;
};

const fields = changeOrder.filter((kind): kind is Field => kind !== "NEW" && kind !== "GONE");
/** Figures whose spelling may differ while the figure does not. */
const figures: readonly Field[] = ["premium", "fees", "ratio", "adequacy", "required", "quoted"];

/** Every difference between two moments of the same accounts, account by account in the order given, kinds in theirs. */
export function changesBetween(before: readonly Stand[], after: readonly Stand[]): Change[] {
  const was = new Map(before.map((stand) => [stand.id, stand]));
  const is = new Map(after.map((stand) => [stand.id, stand]));
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id) => changesOf(was.get(id), is.get(id)));
}

function changesOf(was: Stand | undefined, is: Stand | undefined): Change[] {
  const about = (is ?? was)!;
  const monthMoved = was?.asOfMonth !== is?.asOfMonth;
  const line = (kind: ChangeKind, before: Value, after: Value, members = 0): Change => ({
    ...{ kind, accountId: about.id, account: about.name, before, after, members, monthMoved },
  });
  const [there, here] = [was?.lapsed ? undefined : was, is?.lapsed ? undefined : is];
  if (!there) return here ? [line("NEW", null, here.members, here.members)] : [];
  if (!here) return [line("GONE", there.members, null, -there.members)];
  return fields
    .filter((field) => !same(field, there[field], here[field]))
    .map((field) => line(field, there[field], here[field], field === "members" ? here.members - there.members : 0));
}

function same(field: Field, before: Value, after: Value) {
  if (before === after) return true;
  if (before === null || after === null || !figures.includes(field)) return false;
  return decimal(before).eq(decimal(after));
}

/** What all lines together add to the members: what there are now less what there were. */
export const netMembers = (changes: readonly Change[]) => changes.reduce((sum, { members }) => sum + members, 0);

/** How many lines each kind has; kinds without any are left out. */
export function countKinds(changes: readonly Change[]): { kind: ChangeKind; count: number }[] {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return changeOrder.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
}
