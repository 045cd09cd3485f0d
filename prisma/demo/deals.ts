import type { Family } from "@/lib/accounts/coverage";
import type { Stage } from "@/lib/opportunities/stages";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import { listMid } from "@/lib/products/worth";
import { addDays, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { windowOf } from "@/lib/whitespace/window";
import { ownerOf } from "./access";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { diceOf, idOf } from "./random";
import { type Book, put } from "./table";

type Sold = { family: Family; need: string };
const sold: readonly Sold[] = [
  { family: "BEHAVIORAL", need: "Long waits for a first appointment" },
  { family: "CARE_MANAGEMENT", need: "Wants one number to call for complex cases" },
  { family: "VISION", need: "Employees ask for it at every open enrollment" },
  { family: "DENTAL", need: "One card and one bill with medical" },
  { family: "SPENDING_ACCOUNTS", need: "Their FSA vendor is slow to answer" },
];
const ways: readonly Stage[][] = [
  ["QUALIFY"],
  ["QUALIFY", "DISCOVERY"],
  ["QUALIFY", "DISCOVERY", "QUOTED"],
  ["QUALIFY", "DISCOVERY", "QUOTED", "VERBAL"],
  ["QUALIFY", "DISCOVERY", "LOST"],
];
const nextSteps: Record<string, string> = {
  QUALIFY: "Ask who decides, and by when",
  DISCOVERY: "Collect the census and what they pay now",
  QUOTED: "Walk the benefits team through the quote",
  VERBAL: "Send the amendment for signature",
};
const categories = ["PIPELINE", "PIPELINE", "BEST_CASE", "COMMIT", "PIPELINE"];

/** What somebody is selling, or lost lately, to some of the accounts: a family the account may have and does not hold. */
export function putDeals(book: Book, calendar: Calendar, cast: Cast, accountId: string) {
  const dice = diceOf(`deals ${cast.key}`);
  const holds = new Set([...cast.families, ...cast.traits.priced.map(({ coverage }) => coverage)]);
  const open = sold.filter(({ family }) => !holds.has(family) && (family !== "CARE_MANAGEMENT" || cast.members >= 500));
  if (cast.lapse || open.length === 0 || dice(1, 10) > 6) return;
  const { family, need } = open[dice(0, open.length - 1)]!;
  const at = [0, 0, 1, 1, 1, 2, 2, 3, 4][dice(0, 8)]!;
  const way = ways[at]!;
  const product = coreOf(catalogue, family);
  const { today } = calendar;
  const stays = staysOf(way, today, dice(2, 25));
  const [stage, lost] = [way.at(-1)!, way.at(-1) === "LOST"];
  const quotedOn = stays.find((stay) => stay.stage === "QUOTED")?.on ?? null;
  const owner = ownerOf(cast);
  const taking = product.basis === "PARTICIPANT" ? product.takeUp : "1";
  put(book, "opportunities", {
    id: idOf("opportunity", accountId, family),
    account_id: accountId,
    stage,
    stays,
    category: categories[at],
    products: [
      {
        code: product.code,
        exposure: decimal(cast.contracts).times(taking).toFixed(),
        price: listMid(product).toFixed(),
      },
    ],
    splits: [{ userId: owner, share: "1" }],
    effective_on: windowOf(product, { renewsOn: nextRenewal(calendar, cast.renews) }, today),
    next_step: nextSteps[stage] ?? "",
    next_step_on: lost ? null : addDays(today, dice(-4, 14)),
    need: stage === "QUALIFY" ? "" : need,
    process: quotedOn ? "Benefits team recommends, the CFO decides" : "",
    decide_on: quotedOn ? addDays(today, dice(12, 40)) : null,
    quoted_on: quotedOn,
    agreed_by: stage === "VERBAL" ? "Head of benefits" : "",
    lost_reason: lost ? "PRICE" : null,
    lost_to: lost ? "Their present vendor" : "",
    closed_on: lost ? stays.at(-1)!.on : null,
    opened_by_id: owner,
    opened_on: stays[0]!.on,
    version: 1,
  });
}

/** Each stage for some weeks, the last one since a while. */
const staysOf = (way: readonly Stage[], today: Day, since: number) =>
  way.map((stage, at) => ({ stage, on: addDays(today, -since - (way.length - 1 - at) * (9 + since)) }));
