import type { Prisma } from "@/prisma/generated/client";
import { daysAway, on, today } from "./calendar";
import { id } from "./cast";
import { facts } from "./facts";
import { peopleTables } from "./people-tables";

type Db = Prisma.TransactionClient;
type Breaker = (db: Db) => Promise<unknown>;

const firm = (data: object) => (db: Db) => db.firm.update({ where: { id: id("firm") }, data });
const letter = (data: object) => (db: Db) =>
  db.brokerOfRecord.create({ data: { ...facts.brokerOfRecord("acme", 3), quoteOnly: true, ...data } });
const quote = (data: object) => (db: Db) =>
  db.competitorQuote.create({ data: { ...facts.competitorQuote("acme", 3), ...data } });
const term = (data: object) => (db: Db) =>
  db.agreementTerm.create({ data: { ...facts.agreementTerm("acme", 3), ...data } });
const licence = (data: object) => (db: Db) =>
  db.firmLicence.create({ data: { firmId: id("firm"), state: "NH", number: "1", ...data } });
const touch = (data: object) => (db: Db) =>
  db.interaction.create({ data: { ...peopleTables.interactions!.row("acme", 3, "ann"), ...data } as never });
const promise = (data: object) => (db: Db) =>
  db.commitment.create({ data: { ...peopleTables.commitments!.row("acme", 3, "ann"), ...data } as never });

const deal = (data: object) => (db: Db) =>
  db.opportunity.create({ data: { ...peopleTables.opportunities!.row("acme", 3, "ann"), ...data } as never });
const at = (stage: string, data: object = {}) => deal({ stage, stays: [{ stage, on: today }], ...data });
const quoted = {
  need: "x",
  process: "x",
  decideOn: daysAway(0),
  quotedOn: daysAway(0),
  effectiveOn: daysAway(0),
  agreedBy: "x",
};
const over = { closedOn: daysAway(0) };

/** What the rules of people, letters and promises refuse, by the constraint's name. */
export const peopleBreakers: Record<string, Breaker[]> = {
  opportunities_one_of_check: [deal({ accountId: null }), deal({ pursuitId: id("ann pursuit 0") })],
  opportunities_stage_check: [at("WON")],
  opportunities_stays_check: [deal({ stage: "DISCOVERY" })],
  opportunities_category_check: [deal({ category: "HOPE" })],
  opportunities_products_check: [
    deal({ products: [] }),
    deal({ products: [{ code: "BH-ENH", exposure: "-1", price: null }] }),
    deal({ products: ["1", "2"].map((exposure) => ({ code: "BH-ENH", exposure, price: null })) }),
  ],
  opportunities_splits_check: [
    deal({ splits: [] }),
    deal({ splits: [{ userId: id("ann"), share: "0.99" }] }),
    deal({ splits: ["0.5", "0.5"].map((share) => ({ userId: id("ann"), share })) }),
    deal({ splits: ["ann", "bob"].map((name, n) => ({ userId: id(name), share: n ? "1.1" : "-0.1" })) }),
  ],
  opportunities_step_check: [deal({ nextStep: "" }), deal({ nextStepOn: null })],
  opportunities_quoted_check: [at("QUOTED")],
  opportunities_sold_check: [at("SOLD", { ...over, ...quoted }), deal({ signedOn: daysAway(0) })],
  opportunities_lost_check: [
    at("LOST", over),
    at("LOST", { ...over, lostReason: "PRICE" }),
    at("LOST", { ...over, lostTo: "Ridgeline" }),
  ],
  opportunities_reason_check: [at("LOST", { ...over, lostReason: "WHIM", lostTo: "Ridgeline" })],
  opportunities_closed_check: [at("LOST", { lostReason: "PRICE", lostTo: "Ridgeline" }), deal(over)],
  firms_disclosure_check: [firm({ disclosure: "LOST" }), firm({ disclosure: "ON_FILE" })],
  firms_merged_check: [firm({ mergedIntoId: id("firm") })],
  firms_state_check: [firm({ state: "Mass" })],
  firm_licences_state_check: [licence({ state: "n" })],
  firm_licences_dates_check: [licence({ appointedOn: daysAway(0), appointmentEndsOn: daysAway(-1) })],
  account_people_power_check: [
    (db) => db.accountPerson.create({ data: { ...facts.accountPerson("acme", 3), power: "KING" } }),
  ],
  stances_stance_check: [
    (db) => db.stance.create({ data: { ...peopleTables.stances!.row("acme", 3, "ann"), stance: "FAN" } as never }),
  ],
  firm_people_power_check: [
    (db) => db.firmPerson.create({ data: { firmId: id("firm"), name: "Nora King", power: "KING" } }),
  ],
  firm_stances_stance_check: [
    (db) =>
      db.firmStance.create({ data: { ...peopleTables.firm_stances!.row("ann", 3, "ann"), stance: "FAN" } as never }),
  ],
  interactions_kind_check: [touch({ kind: "LUNCH" })],
  interactions_subject_check: [touch({ accountId: null })],
  commitments_side_check: [promise({ side: "BOTH" })],
  commitments_subject_check: [promise({ accountId: null })],
  commitments_end_check: [
    promise({ keptOn: daysAway(0), droppedOn: daysAway(0), dropReason: "x" }),
    promise({ droppedOn: daysAway(0) }),
    promise({ dropReason: "x" }),
  ],
  commitments_dates_check: [promise({ keptOn: daysAway(-4) }), promise({ droppedOn: daysAway(-4), dropReason: "x" })],
  competitor_quotes_coverage_check: [quote({ coverage: "PETS" })],
  competitor_quotes_known_check: [quote({ knownBy: "DREAMT" })],
  competitor_quotes_parity_check: [quote({ parity: "BETTER" })],
  competitor_quotes_rate_check: [quote({ rate: -1, priceBasis: "PMPM" }), quote({ rate: 1 })],
  competitor_quotes_action_check: [quote({ action: -1 })],
  agreement_terms_kind_check: [term({ kind: "HANDSHAKE" })],
  agreement_terms_dates_check: [term({ fromOn: on("2999-01-01") })],
  agreement_terms_from_check: [term({ kind: "NEXT_RFP" }), term({ fromOn: null })],
  account_plans_number_check: [
    (db) =>
      db.accountPlan.create({ data: { ...peopleTables.account_plans!.row("acme", 3, "ann"), number: 0 } as never }),
  ],
  meetings_times_check: [
    (db) =>
      db.meeting.create({
        data: { ...peopleTables.meetings!.row("ann", 3, "ann"), endsAt: on("2000-01-01") } as never,
      }),
  ],
  brokers_of_record_release_check: [letter({ releaseTo: "FRIEND" })],
  brokers_of_record_commission_check: [letter({ commissionFromOn: on("2019-12-31") })],
};
