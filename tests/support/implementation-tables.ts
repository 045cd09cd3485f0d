import { implementationsState } from "@/lib/implementations/list";
import type { Prisma } from "@/prisma/generated/client";
import { daysAway, today } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

const of = (owner: string, kind: string, n: number) => ({ id: id(`${owner} ${kind} ${n}`), accountId: id(owner) });
const track = (owner: string) => ({ trackId: id(`${owner} track 0`) });
const codes = ["RATES", "BENEFITS"];

export const implementationRow = (owner: string, n: number) => ({
  ...of(owner, "implementation", n),
  renewalId: id(`${owner} renewal ${n}`),
});
export const stepRow = (owner: string, n: number) => ({
  ...of(owner, "step", n),
  ...track(owner),
  code: codes[n] ?? `OTHER ${n}`,
  keeper: "OPERATIONS",
  dueOn: daysAway(20),
});
export const paperRow = (owner: string, n: number) => ({
  ...of(owner, "paper", n),
  ...track(owner),
  kind: n ? "BAA" : "AMENDMENT",
});
export const auditRow = (owner: string, n: number) => ({
  ...of(owner, "rate audit", n),
  ...track(owner),
  tier: n ? "Family" : "All members",
});

const changed = { version: 2 };
export const implementationTables: Record<string, Table> = {
  implementations: {
    row: implementationRow,
    change: changed,
    first: (owner, n) => ({ table: "renewals", data: renewalFor(owner, n) }),
  },
  implementation_steps: { row: stepRow, change: changed },
  contract_papers: { row: paperRow, change: changed },
  rate_audits: { row: auditRow, change: changed },
};

const renewalFor = (owner: string, n: number) => ({
  id: id(`${owner} renewal ${n}`),
  accountId: id(owner),
  effectiveOn: daysAway(400 + n),
  openedOn: daysAway(-200),
});

const implementation = (more: object) => (db: Db) =>
  db.implementation.update({ where: { id: id("acme implementation 0") }, data: more });
const step = (more: object) => (db: Db) => db.implementationStep.create({ data: { ...stepRow("acme", 7), ...more } });
const paper = (more: object) => (db: Db) => db.contractPaper.create({ data: { ...paperRow("acme", 7), ...more } });
const audit = (more: object) => (db: Db) => db.rateAudit.create({ data: { ...auditRow("acme", 7), ...more } });

export const implementationBreakers = {
  implementations_enrollment_check: [
    implementation({ enrollmentFromOn: daysAway(1) }),
    implementation({ enrollmentFromOn: daysAway(2), enrollmentToOn: daysAway(1) }),
  ],
  implementations_disclosure_check: [
    implementation({ disclosure: "SAID", disclosedOn: daysAway(0) }),
    implementation({ disclosure: "GIVEN" }),
    implementation({ disclosedOn: daysAway(0) }),
  ],
  implementations_lessons_check: [
    implementation({ lessons: "We learned of it too late" }),
    implementation({ lessons: "", lessonsOn: daysAway(0), lessonsById: id("ann") }),
  ],
  implementation_steps_keeper_check: [step({ keeper: "VP" })],
  implementation_steps_done_check: [step({ doneOn: daysAway(0) })],
  contract_papers_kind_check: [paper({ kind: "LETTER" })],
  contract_papers_dates_check: [paper({ sentOn: daysAway(0), signedOn: daysAway(-1) })],
  rate_audits_rates_check: [audit({ loadedRate: "-1" }), audit({ billedRate: "-0.01" })],
  rate_audits_units_check: [audit({ enrolled: -1 }), audit({ billedUnits: -1 })],
};

/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfImplementations: Record<string, ((about: About) => unknown[])[]> = {
  "implementations.getImplementation": [({ account }) => [id(`${account} renewal 0`)]],
  "implementations.listImplementations": [
    () => [implementationsState.parse({})],
    ({ account }) => [implementationsState.parse({ q: account, show: "all" })],
    () => [implementationsState.parse({ show: "mine" })],
  ],
};
const nothing = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, ""]));
export const sentOfImplementations: Record<string, (about: About) => object> = {
  "implementations.beginChecklist": ({ account }) => ({ renewalId: id(`${account} renewal 0`) }),
  "implementations.finishStep": ({ account }) => ({ stepId: id(`${account} step 0`), done: true }),
  "implementations.editStep": ({ account, person }) => ({
    stepId: id(`${account} step 0`),
    was: { ownerId: "", dueOn: daysAway(20).toISOString().slice(0, 10) },
    ownerId: "",
    dueOn: today,
    person,
  }),
  "implementations.saveEnrollment": ({ account }) => ({
    renewalId: id(`${account} renewal 0`),
    was: nothing("fromOn", "toOn", "presenterId"),
    fromOn: today,
    toOn: today,
  }),
  "implementations.savePaper": ({ account }) => ({
    trackId: id(`${account} track 0`),
    paperId: id(`${account} paper 0`),
    kind: "AMENDMENT",
    was: nothing("sentOn", "signedOn"),
    sentOn: today,
  }),
  "implementations.saveAudit": ({ account }) => ({
    trackId: id(`${account} track 0`),
    tier: "All members",
    was: nothing("loadedRate", "billedRate", "enrolled", "billedUnits"),
    loadedRate: "612.34",
  }),
  "implementations.saveDisclosure": ({ account }) => ({
    renewalId: id(`${account} renewal 0`),
    was: nothing("disclosure", "disclosedOn"),
    disclosure: "EXEMPT",
  }),
  "implementations.saveLessons": ({ account }) => ({
    renewalId: id(`${account} renewal 0`),
    was: nothing("lessons"),
    lessons: "The broker heard of the rate before we called",
  }),
};
