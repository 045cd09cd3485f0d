import { resultOf } from "@/lib/worksheets/engine";
import { figuresIn, parametersOf } from "@/lib/worksheets/parameters";
import { questionIds } from "@/lib/worksheets/questions";
import { saveWorksheet } from "@/lib/worksheets/schema";
import type { Prisma } from "@/prisma/generated/client";
import { daysAway, year } from "./calendar";
import { id } from "./cast";
import { seedDouble } from "./double";
import { forecastTables, sentOfForecast } from "./forecast-tables";
import { implementationTables, sentOfImplementations } from "./implementation-tables";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A version of the worksheet of an account's first decision; the first one is signed, any other a draft. */
export const worksheetRow = (owner: string, n: number, by = "uma") => ({
  id: id(`${owner} worksheet ${n}`),
  accountId: id(owner),
  trackId: id(`${owner} track 0`),
  number: n + 1,
  parameters: "{}",
  engine: "insured 1",
  result: "{}",
  requiredRate: "673.57",
  enteredById: id(by),
  ...(n ? {} : { status: "SIGNED", signedById: id(by), signedAt: daysAway(-1) }),
});

/** What might be quoted for an account's first decision. */
export const scenarioRow = (owner: string, n: number, by = "ann") => ({
  id: id(`${owner} scenario ${n}`),
  accountId: id(owner),
  trackId: id(`${owner} track 0`),
  name: `Quote ${n}`,
  action: "0.075",
  createdById: id(by),
});

export const worksheetTables: Record<string, Table> = {
  ...forecastTables,
  ...implementationTables,
  scenarios: { row: scenarioRow, change: { version: 2 } },
  worksheets: { row: worksheetRow, change: { reason: "October run-out came in lower" } },
};

/** A sheet of the cast's insured decision, as a form sends it: FI-1 of the domain. */
export const sheetOfCast = {
  effective: `${year + 1}-01`,
  currentPremium: "612.34",
  "p1.start": `${year - 1}-07`,
  "p1.memberMonths": "30000",
  "p1.medical.paid": "15000000",
  "p1.medical.completion": "0.985",
  "p1.medical.trend": "8.5",
  poolingPoint: "250000",
  poolingCharge: "38.50",
  "fixed.admin": "52",
  "variable.margin": "2",
};

const sheet = (more: object) => (db: Db) => db.worksheet.create({ data: { ...worksheetRow("acme", 7), ...more } });

const scenario = (more: object) => (db: Db) => db.scenario.create({ data: { ...scenarioRow("acme", 7), ...more } });

export const worksheetBreakers = {
  scenarios_action_check: [scenario({ action: "-1" })],
  scenarios_claims_check: [scenario({ plan: "-1" }), scenario({ network: "-1" })],
  scenarios_commission_check: [scenario({ commission: "0.3" })],
  scenarios_term_check: [scenario({ months: 40 }), scenario({ years: 0 })],
  scenarios_cap_check: [scenario({ cap: "2" })],
  scenarios_odds_check: [scenario({ odds: "1.1" })],
  worksheets_status_check: [sheet({ status: "MAYBE", reason: "A reason it gives" })],
  worksheets_signed_check: [sheet({ signedById: id("uma") }), sheet({ status: "SIGNED", reason: "A reason it gives" })],
  worksheets_number_check: [sheet({ number: 0 })],
  worksheets_reason_check: [sheet({ status: "SIGNED", signedById: id("uma"), signedAt: daysAway(0), reason: "None" })],
  worksheets_json_check: [sheet({ parameters: "[]" }), sheet({ result: "no" })],
  worksheets_rate_check: [sheet({ requiredRate: "0" })],
};

/** A draft of acme's and of bolt's that may be signed. */
export async function seedDrafts(db: Db) {
  const given = saveWorksheet.parse({ trackId: id("acme track 0"), ...sheetOfCast });
  const parameters = parametersOf(figuresIn(given));
  const draft = { parameters, result: resultOf(parameters), reason: "October run-out came in lower" };
  await db.worksheet.createMany({ data: ["acme", "bolt"].map((owner) => ({ ...worksheetRow(owner, 7), ...draft })) });
  // What else is needed for everybody's actions: an account twice, and letters that may still be taken back.
  await seedDouble(db);
  await db.brokerOfRecord.updateMany({ data: { rescindableUntil: daysAway(20) } });
}

const everyNote = Object.fromEntries(questionIds.map((question) => [question, "Looked at with the actuary"]));

/** Payloads as tests/support/payloads.ts has the others. */
export const sentOfWorksheets: Record<string, (about: About) => object> = {
  ...sentOfForecast,
  ...sentOfImplementations,
  "worksheets.saveWorksheet": ({ account }) => ({ trackId: id(`${account} track 0`), ...sheetOfCast }),
  "worksheets.signWorksheet": ({ account }) => ({
    worksheetId: id(`${account} worksheet 7`),
    version: 1,
    ...everyNote,
  }),
  "scenarios.saveScenario": ({ account }) => ({
    trackId: id(`${account} track 0`),
    name: "Two years",
    action: "7.5",
    plan: "-1.2",
    odds: "45",
  }),
  "scenarios.removeScenario": ({ account }) => ({ scenarioId: id(`${account} scenario 0`), version: 1 }),
  "worksheets.discardWorksheet": ({ account }) => ({ worksheetId: id(`${account} worksheet 7`) }),
};
