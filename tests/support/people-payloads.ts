import { daysAway, today, year } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";
import { sentOfWorksheets } from "./worksheet-tables";

const version = 1;

type Payload = (about: About) => object;
const contact =
  (more: object = {}): Payload =>
  ({ account }) => ({ contactId: id(`${account} contact 0`), ...more });

const opportunity =
  (more: object): Payload =>
  ({ account }) => ({ opportunityId: id(`${account} opportunity 0`), ...more });
const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const said = {
  category: "PIPELINE",
  effectiveOn: "",
  nextStep: "Ask who decides",
  need: "",
  process: "",
  decideOn: "",
};

/** Payloads of a new account, of worksheets, of a customer's people, of firms and theirs, and of rivals, as tests/support/payloads.ts has the others. */
export const sentOfPeople: Record<string, Payload> = {
  ...sentOfWorksheets,
  "accounts.openAccount": ({ person }) => ({
    name: "Zephyr Mills",
    ownerId: id(person),
    funding: "INSURED",
    rate: "612.34",
    startsOn: `${year + 1}-01-01`,
  }),
  "contacts.saveContact": ({ account }) => ({ accountId: id(account), name: "Rita Sole", power: "DECIDER" }),
  "contacts.noteStance": contact({ stance: "CRITIC", reason: "Escalated twice", notedOn: today }),
  "contacts.leaveContact": contact({ leftOn: today }),
  "contacts.returnContact": contact(),
  "contacts.joinFirm": contact({ version, firmId: id("firm"), leftOn: today }),
  "cards.savePerson": () => ({ firmId: id("firm"), name: "Nora Pryce" }),
  "cards.noteStance": () => ({ personId: id("card 0"), stance: "CRITIC", reason: "Called us slow", notedOn: today }),
  "cards.movePerson": () => ({ personId: id("card 0"), version, firmId: id("firm 0"), untilOn: today }),
  "cards.leavePerson": () => ({ personId: id("card 0"), version, leftOn: today }),
  "cards.returnPerson": () => ({ personId: id("card 0"), version }),
  "contacts.nameBackup": ({ account, person }) => ({ accountId: id(account), was: "", backupId: id(person) }),
  "firms.addFirm": () => ({ name: "Newcomers", kind: "BROKER" }),
  "merges.mergeFirms": () => ({
    firstId: id("firm"),
    firstVersion: 1,
    secondId: id("firm 0"),
    secondVersion: 1,
    stays: "first",
  }),
  "merges.mergeAccounts": ({ account }) => ({
    accountId: id(account),
    firstVersion: version,
    secondId: id("acme double"),
    secondVersion: 1,
    stays: "first",
  }),
  "firms.editFirm": () => ({ firmId: id("firm"), field: "city", version: 1, was: "", value: "Boston" }),
  "firms.setDisclosure": () => ({
    firmId: id("firm"),
    was: { disclosure: "NONE", disclosedOn: "" },
    disclosure: "ASKED",
    disclosedOn: today,
  }),
  "firms.saveLicence": () => ({ firmId: id("firm"), state: "NH", number: "7" }),
  "firms.removeLicence": () => ({ licenceId: id("licence 0"), version }),
  "promises.addPromise": ({ account }) => ({ side: "OURS", words: "Send it", accountId: id(account) }),
  "promises.keepPromise": ({ account }) => ({
    promiseId: id(`${account} promise 0`),
    kept: true,
    words: "Send the renewal calendar",
  }),
  "promises.dropPromise": ({ account, person }) => ({
    promiseId: id(`${account} promise 0`),
    was: { words: "Send the renewal calendar", dueOn: "", ownerId: id(person) },
    reason: "No need",
  }),
  "promises.editPromise": ({ account, person }) => ({
    promiseId: id(`${account} promise 0`),
    was: { words: "Send the renewal calendar", dueOn: "", ownerId: id(person) },
    words: "Send the calendar today",
    dueOn: "",
    ownerId: id(person),
  }),
  "briefs.giveFirmBrief": ({ account }) => ({ firmId: id("firm"), accountIds: [id(account)], promiseIds: [] }),
  "rivals.saveQuote": ({ account }) => ({
    accountId: id(account),
    competitor: "Ridgeline",
    coverage: "MEDICAL",
    action: "5",
    knownBy: "HEARD",
    source: "The consultant",
    heardOn: today,
  }),
  "opportunities.openOpportunity": ({ person }) => ({
    pursuitId: id(`${person} pursuit 0`),
    code: "MED-FI",
    nextStep: "Ask who decides",
    nextStepOn: today,
  }),
  "opportunities.editOpportunity": opportunity({
    was: { ...said, nextStepOn: plain(9) },
    ...said,
    nextStep: "Ask whom they heard from",
    nextStepOn: today,
  }),
  "opportunities.setProducts": opportunity({ products: [{ code: "BH-ENH", exposure: "1,900", price: "2.10" }] }),
  "opportunities.setSplits": ({ account, person }) => ({
    opportunityId: id(`${account} opportunity 0`),
    splits: [{ userId: id(person), share: "100%" }],
  }),
  "opportunities.moveOpportunity": opportunity({ from: "QUALIFY", to: "DISCOVERY", need: "Long waits for therapy" }),
  "rivals.removeQuote": ({ account }) => ({ quoteId: id(`${account} quote 0`), version }),
};
