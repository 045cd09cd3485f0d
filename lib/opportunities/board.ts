import { monthText } from "@/lib/format";
import type { Revenue } from "@/lib/products/product";
import { addMonths, type Day, firstOfMonth } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import { sumOfDeals, yearOfDeal } from "./amount";
import type { Deal } from "./deal";
import { isOpen, nextStages, type Stage, stageNames, stages } from "./stages";

/** What the columns of a board are. */
export const groupings = ["stage", "owner", "month", "firm"] as const;
export type Grouping = (typeof groupings)[number];
export const groupingNames: Record<Grouping, string> = {
  stage: "Stage",
  owner: "Owner",
  month: "Effective month",
  firm: "Broker",
};

/** A column: its key is a stage, a person, a first of a month or a firm; `none` where an opportunity has none of it. */
export type DealColumn = { key: string; name: string; deals: Deal[]; year: Record<Revenue, Decimal> };
export const none = "none";

/** Where an opportunity stands on a board of this grouping. */
export function placeOf(deal: Deal, by: Grouping): string {
  if (by === "stage") return deal.stage;
  if (by === "month") return deal.effectiveOn ? firstOfMonth(deal.effectiveOn) : none;
  return (by === "owner" ? deal.ownerId : deal.firmId) ?? none;
}

/** The columns of a board, each with its dollars a year, the largest card on top. */
export function columnsBy(deals: readonly Deal[], by: Grouping, today: Day): DealColumn[] {
  const placed = new Map<string, Deal[]>(standing(by, today).map((key) => [key, []]));
  for (const deal of deals) {
    const key = placeOf(deal, by);
    placed.set(key, [...(placed.get(key) ?? []), deal]);
  }
  const columns = [...placed].map(([key, own]) => ({
    key,
    name: nameOf(by, key, own[0]),
    deals: own.sort((a, b) => weight(b).cmp(weight(a))),
    year: sumOfDeals(own),
  }));
  return columns.sort(orders[by]);
}

/** The columns a board has even where nothing stands in them. */
function standing(by: Grouping, today: Day): string[] {
  if (by === "stage") return stages.filter((stage) => isOpen(stage) || stage === "SOLD");
  return by === "month" ? monthsAhead(today) : [];
}

/** The months an opportunity may be moved to: this one's next six. */
export const monthsAhead = (today: Day): Day[] =>
  [1, 2, 3, 4, 5, 6].map((months) => addMonths(firstOfMonth(today), months));

function nameOf(by: Grouping, key: string, deal: Deal | undefined) {
  if (by === "stage") return stageNames[key as Stage];
  if (by === "month") return key === none ? "No month said" : monthText(key);
  if (key === none) return by === "owner" ? "Nobody" : "No broker";
  return (by === "owner" ? deal?.owner : deal?.firm) ?? "";
}

const last = ({ key }: DealColumn) => Number(key === none);
const orders: Record<Grouping, (a: DealColumn, b: DealColumn) => number> = {
  stage: (a, b) => stages.indexOf(a.key as Stage) - stages.indexOf(b.key as Stage),
  owner: (a, b) => last(a) - last(b) || a.name.localeCompare(b.name),
  month: (a, b) => last(a) - last(b) || a.key.localeCompare(b.key),
  firm: (a, b) => last(a) - last(b) || dollars(b.year).cmp(dollars(a.year)) || a.name.localeCompare(b.name),
};

/** What a move on a board comes to; where it may not be made, why. */
export type BoardMove =
  | { kind: "stage"; to: Stage }
  | { kind: "month"; effectiveOn: Day }
  | { kind: "owner"; accountId: string; to: string }
  | { kind: "none"; why: string };

/** A card let go over another column: another stage, another month, another owner of its account; never another broker. */
export function moveOf(
  deal: Deal,
  by: Grouping,
  to: string,
  { today, gives }: { today: Day; gives: boolean },
): BoardMove {
  const refused = (why: string): BoardMove => ({ kind: "none", why });
  if (by === "firm") return refused("The broker is the account’s: a letter on the account changes it.");
  if (by === "owner") {
    if (!gives) return refused("A Director gives an account to somebody else, with all that is sold there.");
    if (!deal.accountId) return refused("A pursuit is given on with its employer, on the list of prospects.");
    return to === none ? refused("An account has an owner.") : { kind: "owner", accountId: deal.accountId, to };
  }
  if (!isOpen(deal.stage)) return refused(`It is ${stageNames[deal.stage].toLowerCase()}, and stays as it was then.`);
  if (by === "stage") return { kind: "stage", to: to as Stage };
  if (to === none) return refused("A month is changed, not taken away.");
  return to < firstOfMonth(today) ? refused("That month is over.") : { kind: "month", effectiveOn: to };
}

type Target = { key: string; name: string; danger?: boolean };
/** Where a card's "Move to…" leads on a board of this grouping. */
export function targetsOf(deal: Deal, by: Grouping, { today, owners }: { today: Day; owners: Target[] }): Target[] {
  if (by === "firm") return [];
  if (by === "owner") return deal.accountId ? owners.filter(({ key }) => key !== deal.ownerId) : [];
  if (!deal.writable || !isOpen(deal.stage)) return [];
  if (by === "stage")
    return nextStages(deal.stage).map((key) => ({ key, name: stageNames[key], danger: key === "LOST" }));
  const here = placeOf(deal, "month");
  return monthsAhead(today).flatMap((key) => (key === here ? [] : [{ key, name: monthText(key) }]));
}

const dollars = ({ PREMIUM, FEE }: Record<Revenue, Decimal>) => PREMIUM.plus(FEE);
/** Only an order: premium and fees are never shown as one. */
const weight = ({ products }: Deal) => dollars(yearOfDeal(products));
