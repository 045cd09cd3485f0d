import { forecastState } from "@/lib/forecast/list";
import { whatIfState } from "@/lib/whatifs/list";
import type { Prisma } from "@/prisma/generated/client";
import { on, today, year } from "./calendar";
import { accounts, id, people } from "./cast";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** What `by` said of an account’s first renewal, in the voice that is theirs. */
export const callRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} call ${n}`),
  accountId: id(owner),
  renewalId: id(`${owner} renewal 0`),
  voice: people[by] === "DIRECTOR" ? "DIRECTOR" : "AE",
  call: "LIKELY",
  members: 5_200,
  authorId: id(by),
  saidOn: on(today),
});

/** An account in a forecast that `by` froze. */
export const frozenRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} frozen ${n}`),
  freezeId: id(`freeze ${n}`),
  scope: `${year + 1}-01-01`,
  accountId: id(owner),
  account: owner,
  members: 5_200,
  insuredPremium: "38210016",
  ascFees: "0",
  insuredMargin: "3821001.6",
  feeMargin: "0",
  seasonState: "OPEN",
  aeCall: "LIKELY",
  systemCall: "SAFE",
  odds: { LIKELY: "0.92" },
  authorId: id(by),
  frozenOn: on(today),
});

/** A sale that a plan of `by` counts as won: the first opportunity of an account. */
const saleRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} frozen sale ${n}`),
  freezeId: id(`freeze ${n}`),
  opportunityId: id(`${owner} opportunity 0`),
  name: owner,
  members: 900,
  insuredPremium: "0",
  ascFees: "54000",
  authorId: id(by),
  frozenOn: on(today),
});

/** A supposition of `owner`’s own about a season. */
const whatIfRow = (owner: string, n: number) => ({
  id: id(`${owner} what-if ${n}`),
  ownerId: id(owner),
  audience: "ME",
  name: "Acme leaves",
  season: on(`${year + 1}-01-01`),
  span: "season",
  overrides: [{ id: id("override"), kind: "TREND", accountId: null, opportunityId: null, value: "0.01" }],
});

export const forecastTables: Record<string, Table> = {
  what_ifs: { row: whatIfRow, change: { version: 2 }, owner: (row) => row.ownerId },
  forecast_calls: { row: callRow, change: { call: "SAFE" } },
  frozen_forecasts: { row: frozenRow, change: { members: 1 } },
  frozen_sales: {
    row: saleRow,
    change: { members: 1 },
    owner: (row) => id(accounts.find((owner) => id(`${owner} opportunity 0`) === row.opportunityId) ?? "nobody"),
  },
};

const call = (more: object) => (db: Db) => db.forecastCall.create({ data: { ...callRow("acme", 7, "ann"), ...more } });
const frozen = (more: object) => (db: Db) =>
  db.frozenForecast.create({ data: { ...frozenRow("acme", 7, "dana"), ...more } });

const sale = (more: object) => (db: Db) => db.frozenSale.create({ data: { ...saleRow("acme", 7, "dana"), ...more } });

const whatIf = (more: object) => (db: Db) => db.whatIf.create({ data: { ...whatIfRow("ann", 7), ...more } });
export const forecastBreakers = {
  what_ifs_audience_check: [
    whatIf({ audience: "SOME" }),
    whatIf({ audience: "TEAM" }),
    whatIf({ teamId: id("north") }),
  ],
  what_ifs_span_check: [whatIf({ span: "month" })],
  what_ifs_overrides_check: [whatIf({ overrides: {} }), whatIf({ overrides: Array.from({ length: 41 }, () => 1) })],
  forecast_calls_voice_check: [call({ voice: "VP" })],
  forecast_calls_call_check: [call({ call: "WATCH" })],
  forecast_calls_members_check: [call({ members: -1 })],
  frozen_forecasts_calls_check: [frozen({ aeCall: "WATCH" }), frozen({ directorCall: "" }), frozen({ systemCall: "" })],
  frozen_forecasts_state_check: [frozen({ seasonState: "MAYBE" })],
  frozen_forecasts_members_check: [frozen({ members: -1 })],
  frozen_sales_amounts_check: [sale({ members: -1 }), sale({ ascFees: "-1" })],
};

const ownWhatIf = (person: string) => ({ id: id(`${person} what-if 0`), version: 1 });
const state = (given: Record<string, string> = {}) => forecastState.parse({ season: `${year + 1}-01-01`, ...given });

/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfForecast: Record<string, ((about: About) => unknown[])[]> = {
  "forecast.getForecast": [
    () => [state()],
    () => [state({ span: "year" })],
    ({ person }) => [state({ ae: id(person) })],
  ],
  "forecast.getOnCall": [({ account }) => [id(account), id(`${account} renewal 0`)]],
  "forecast.getForecastFigure": [
    () => [state(), "outlook.members.total"],
    ({ person }) => [state({ ae: id(person) }), "open.ALL"],
  ],
  "forecast.getForecastHistory": [() => [state()], ({ person }) => [state({ ae: id(person) })]],
  "home.getOutlooks": [() => ["DIRECTOR"], () => ["AE"]],
  "home.getOutstanding": [() => []],
  "whatifs.getWhatIfs": [
    () => [whatIfState.parse({ season: `${year + 1}-01-01` })],
    ({ person }) => [whatIfState.parse({ ids: id(`${person} what-if 0`) })],
  ],
};
export const sentOfForecast: Record<string, (about: About) => object> = {
  "forecast.sayCall": ({ account }) => ({
    renewalId: id(`${account} renewal 0`),
    call: "AT_RISK",
    note: "They ask others",
  }),
  "whatifs.addWhatIf": () => ({ name: "They leave", season: `${year + 1}-01-01`, span: "season" }),
  "whatifs.shareWhatIf": ({ person }) => ({ ...ownWhatIf(person), name: "They leave", audience: "ALL" }),
  "whatifs.suppose": ({ account, person }) => ({ ...ownWhatIf(person), kind: "LOSE", accountId: id(account) }),
  "whatifs.unsuppose": ({ person }) => ({ ...ownWhatIf(person), overrideId: id("override") }),
  "whatifs.freezeWhatIf": ({ person }) => ownWhatIf(person),
  "whatifs.removeWhatIf": ({ person }) => ownWhatIf(person),
  "forecast.freezeForecast": () => ({ season: `${year + 1}-01-01`, span: "year" }),
};
