import { createHash } from "node:crypto";
import { resultOf } from "@/lib/worksheets/engine";
import { figuresIn, parametersOf } from "@/lib/worksheets/parameters";
import { questionIds } from "@/lib/worksheets/questions";
import { saveWorksheet } from "@/lib/worksheets/schema";
import type { Prisma } from "@/prisma/generated/client";
import { daysAway, year } from "./calendar";
import { id } from "./cast";
import { creditTables, seedLapsed, sentOfCredits } from "./credit-tables";
import { seedDouble } from "./double";
import { forecastTables, sentOfForecast } from "./forecast-tables";
import { implementationTables, sentOfImplementations } from "./implementation-tables";
import { packTables, sentOfPacks } from "./pack-tables";
import { programRow, programTables, sentOfPrograms } from "./program-tables";
import type { About } from "./samples";
import { sentOfStrategies, strategyTables } from "./strategy-tables";
import type { Table } from "./tables";
import { valueRows, workbook } from "./workbooks";

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

/** How somebody's workbook is laid out. */
export const formRow = (owner: string, n: number) => ({
  id: id(`${owner} form ${n}`),
  ownerId: id(owner),
  kind: "INSURED",
  name: `Rating model ${n}`,
  fingerprint: createHash("sha256").update(`${owner} ${n}`).digest("hex"),
  places: [
    {
      key: "stated.L16",
      sheet: "Rating",
      label: "Required premium",
      row: 1,
      place: 0,
      nth: 0,
      many: 1,
      down: 0,
      across: 1,
    },
  ],
  mappedOn: daysAway(-30),
});

export const worksheetTables: Record<string, Table> = {
  ...forecastTables,
  ...implementationTables,
  ...packTables,
  ...creditTables,
  ...programTables,
  ...strategyTables,
  scenarios: { row: scenarioRow, change: { version: 2 } },
  worksheet_forms: { row: formRow, change: { name: "Rating model 2028" }, owner: (row) => row.ownerId },
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

/** The same as underwriting's own workbook, its labels left of their figures, and where each stands. */
const labels = Object.entries(sheetOfCast);
export const ratingFile = new File(
  [
    (await workbook({
      sheets: { Rating: valueRows(labels.map(([key, text]) => [`Figure ${key}`, text])) },
    })) as BlobPart,
  ],
  "Rating.xlsx",
);
export const mappedOfCast = labels.map(([key], at) => ({
  key,
  sheet: "Rating",
  cell: `B${at + 1}`,
  ...(/trend|variable/.test(key) && { as: "PERCENT" as const }),
}));

const sheet = (more: object) => (db: Db) => db.worksheet.create({ data: { ...worksheetRow("acme", 7), ...more } });

const scenario = (more: object) => (db: Db) => db.scenario.create({ data: { ...scenarioRow("acme", 7), ...more } });

const form = (more: object) => (db: Db) => db.worksheetForm.create({ data: { ...formRow("uma", 7), ...more } });

export const worksheetBreakers = {
  worksheet_forms_kind_check: [form({ kind: "DENTAL" })],
  worksheet_forms_fingerprint_check: [form({ fingerprint: "no hash" })],
  worksheet_forms_places_check: [form({ places: [] }), form({ places: {} })],
  scenarios_action_check: [scenario({ action: "-1" })],
  scenarios_claims_check: [scenario({ plan: "-1" }), scenario({ network: "-1" })],
  scenarios_commission_check: [scenario({ commission: "0.3" })],
  scenarios_term_check: [scenario({ months: 40 }), scenario({ years: 0 })],
  scenarios_cap_check: [scenario({ cap: "2" })],
  scenarios_odds_check: [scenario({ odds: "1.1" })],
  scenarios_fee_check: [scenario({ fee: "0" })],
  scenarios_self_funded_check: [scenario({ feeCost: "30" }), scenario({ ownStopLoss: true })],
  scenarios_stop_loss_check: [
    scenario({ fee: "44", specific: "80" }),
    scenario({ fee: "44", corridor: "0.25" }),
    scenario({ fee: "44", corridor: "1.2", aggregate: "5" }),
    scenario({ fee: "44", feeCost: "-1" }),
  ],
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
  // What else is needed for everybody's actions: an account twice, letters that may still be taken back, and a program nobody is in.
  await seedDouble(db);
  await db.brokerOfRecord.updateMany({ data: { rescindableUntil: daysAway(20) } });
  await db.program.create({ data: programRow("everyone", 8, "dana") });
  await seedLapsed(db);
}

const everyNote = Object.fromEntries(questionIds.map((question) => [question, "Looked at with the actuary"]));

/** Payloads as tests/support/payloads.ts has the others. */
export const sentOfWorksheets: Record<string, (about: About) => object> = {
  ...sentOfForecast,
  ...sentOfImplementations,
  ...sentOfPacks,
  ...sentOfCredits,
  ...sentOfPrograms,
  ...sentOfStrategies,
  "worksheets.saveWorksheet": ({ account }) => ({ trackId: id(`${account} track 0`), ...sheetOfCast }),
  "worksheets.loadWorksheet": ({ account }) => ({
    trackId: id(`${account} track 0`),
    version: 1,
    file: ratingFile,
    name: "Rating model",
    chosen: mappedOfCast,
  }),
  "worksheets.forgetForm": ({ person }) => ({ formId: id(`${person} form 0`) }),
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
    ...{ fee: "48.70", feeCost: "38.20", deductible: "300000", specific: "83.56", corridor: "25", aggregate: "4.65" },
    ownStopLoss: true,
  }),
  "scenarios.removeScenario": ({ account }) => ({ scenarioId: id(`${account} scenario 0`), version: 1 }),
  "worksheets.discardWorksheet": ({ account }) => ({ worksheetId: id(`${account} worksheet 7`) }),
};
