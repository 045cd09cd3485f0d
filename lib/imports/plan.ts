import { type Decimal, decimal } from "@/lib/units/decimal";
import type { AccountRow, Fault } from "./account-row";
import { claimsIn, earnedIn } from "./draft";
import { nameKey } from "./match";

/** What is known of an account in the as-of month, in a row's words; decimals as text, dollars and fractions. */
export type Image = {
  externalId: string | null;
  ein: string | null;
  name: string | null;
  industry: string | null;
  city: string | null;
  state: string | null;
  situs: string | null;
  ownerId: string | null;
  firm: string | null;
  funding: "INSURED" | "ASC" | null;
  rate: string | null;
  poolingPoint: string | null;
  /** "MM-DD" on which the contract year ends. */
  renews: string | null;
  members: number | null;
  contracts: number | null;
  earned: string | null;
  claims: string | null;
  outOfState: string | null;
};

/** An account that is there: its image, and what a file may not overrule. */
export type Known = Image & {
  products: number;
  medicalLines: number;
  lapsedOn: string | null;
  /** A term beyond the as-of month's is agreed. */
  agreedAhead: boolean;
  /** Ids and names of accounts that were merged into it: they mean it, and rename nothing. */
  otherIds?: string[];
  otherNames?: string[];
  /** Its months come from monthly actuals: a file's averages and products of counts and rates only check them. */
  actuals: boolean;
};

export type Changes = Partial<Record<keyof Image, [before: string | number | null, after: string | number]>>;
export type Planned =
  | { outcome: "CREATE" | "UPDATE"; changes: Changes }
  | { outcome: "UNCHANGED" }
  | { outcome: "REJECT"; faults: Fault[] };

/** What a row would make of an account that is known, or of none. A blank cell keeps what is there. */
export function planRow(read: AccountRow, ownerId: string | undefined, known: Known | undefined): Planned {
  const row = known ? inItsName(read, known) : read;
  const faults = known ? refusals(row, known) : gaps(row);
  if (faults.length > 0) return { outcome: "REJECT", faults };
  const changes = changesOf(tellOf(row, ownerId, known), known);
  if (!known) return { outcome: "CREATE", changes };
  return Object.keys(changes).length > 0 ? { outcome: "UPDATE", changes } : { outcome: "UNCHANGED" };
}

/** A row that calls an account by the id or name of one merged into it says nothing of its id or name. */
function inItsName(row: AccountRow, { otherIds = [], otherNames = [] }: Known): AccountRow {
  const { externalId, name } = row;
  const led = externalId !== undefined && otherIds.some((id) => id.toLowerCase() === externalId.toLowerCase());
  const called = name !== undefined && otherNames.some((other) => nameKey(other) === nameKey(name));
  return { ...row, ...(led && { externalId: undefined }), ...(called && { name: undefined }) };
}

/** A new account needs enough to stand: its name, its medical line's price, its counts and an owner. */
function gaps({ name, funding, members, contracts, renews, owner, rate }: AccountRow): Fault[] {
  const needed = { account: name, funding, members, contracts, renewal: renews, ae: owner, rate };
  return (Object.keys(needed) as (keyof typeof needed)[])
    .filter((column) => needed[column] === undefined)
    .map((column) => ({ column, reason: "Blank, and the account is new." }));
}

/** What a file may not do by itself to an account that is there. */
function refusals(row: AccountRow, known: Known): Fault[] {
  const faults: Fault[] = [];
  const say = (column: Fault["column"], reason: string) => faults.push({ column, reason });
  if (row.externalId && known.externalId && row.externalId.toLowerCase() !== known.externalId.toLowerCase()) {
    say("id", `The account of this name is ${known.externalId}.`);
  }
  if (known.lapsedOn) say("account", `The account left on ${known.lapsedOn}.`);
  if (known.medicalLines > 1) say("members", "The account has several medical lines; a row has figures for one.");
  if (row.funding && known.funding && row.funding !== known.funding) {
    say("funding", "A change of funding is a conversion: record it on the account, with its date.");
  }
  if (row.renews && known.renews && row.renews !== known.renews && known.agreedAhead) {
    say("renewal", "The next contract year is agreed already: change its terms on the account.");
  }
  if (row.products !== undefined && row.products !== known.products) {
    say("products", `The account holds ${known.products}. A count names no line: record it on the account.`);
  }
  const [members, contracts] = [row.members ?? known.members, row.contracts ?? known.contracts];
  if (faults.length === 0 && members !== null && contracts !== null && members < contracts) {
    say("members", "Fewer members than contracts.");
  }
  return faults;
}

type Told = { [field in keyof Image]?: string | number };

/** A row in an image's words; what follows from its cells is computed with what is known of the blank ones. */
function tellOf(row: AccountRow, ownerId: string | undefined, known: Known | undefined): Told {
  const { externalId, ein, name, industry, city, state, situs, funding, members, contracts, renews, firm } = row;
  const merged = {
    ...row,
    funding: funding ?? known?.funding ?? undefined,
    members: members ?? known?.members ?? undefined,
    contracts: contracts ?? known?.contracts ?? undefined,
    rate: row.rate ?? (known?.rate ? decimal(known.rate) : undefined),
  };
  const own = {
    externalId,
    ein,
    name,
    industry,
    city,
    state,
    situs,
    ownerId,
    firm,
    funding,
    renews,
    members,
    contracts,
  };
  const moved = !known || Object.keys(changesOf({ members, contracts, rate: text(row.rate) }, known)).length > 0;
  return {
    ...own,
    rate: text(row.rate),
    poolingPoint: text(row.poolingPoint),
    outOfState: text(row.outOfState),
    earned: known?.actuals && !moved ? undefined : text(earnedIn(merged)),
    claims: known?.actuals ? undefined : text(claimsIn(merged)),
  };
}

const text = (value: Decimal | undefined) => value?.toFixed();

function changesOf(told: Told, known: Known | undefined): Changes {
  const changes: Changes = {};
  for (const [field, after] of Object.entries(told) as [keyof Image, string | number | undefined][]) {
    const before = known?.[field] ?? null;
    if (after !== undefined && !isSame(field, before, after)) changes[field] = [before, after];
  }
  return changes;
}

const decimals = new Set<keyof Image>(["rate", "poolingPoint", "earned", "claims", "outOfState"]);

/** "747" is 747.00; a firm is the same in any case, and "The Acme Co." is Acme. */
function isSame(field: keyof Image, before: string | number | null, after: string | number) {
  if (before === null) return false;
  if (decimals.has(field)) return decimal(before).eq(after);
  if (field === "name") return nameKey(String(before)) === nameKey(String(after));
  if (field === "firm") return String(before).toLowerCase() === String(after).toLowerCase();
  return before === after;
}
