import { readBook } from "@/lib/book/state";
import { firmsState } from "@/lib/firms/list";
import { readInsights } from "@/lib/insights/address";
import { notificationsState } from "@/lib/notifications/list";
import { prospectsState } from "@/lib/prospects/list";
import { readRenewals } from "@/lib/renewals/list";
import { requestsState } from "@/lib/requests/list";
import { tasksState } from "@/lib/tasks/list";
import { decimal } from "@/lib/units/decimal";
import { daysAway, today, year } from "./calendar";
import { id, people } from "./cast";
import { askedOfForecast } from "./forecast-tables";

/** Whom a sample is about: one of the accounts, and its owner. */
export type About = { account: string; person: string };
type Sample = (about: About) => unknown[];

const _plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const ofAccount: Sample = ({ account }) => [id(account)];
const none: Sample = () => [];
const insights = (given: Record<string, string> = {}) => readInsights(given);
const state = (given: Record<string, string> = {}) => readBook(given, true);
const _version = 1;

/**
 * What to call every query with, by `noun.export`, so that each can be asked by everybody about everything. Each list
 * is one call's arguments; a query without its sample fails by name.
 */
export const asked: Record<string, Sample[]> = {
  ...askedOfForecast,
  "accounts.getAccount": [ofAccount, ({ account }) => [id(account), today]],
  "accounts.getAccountFrame": [ofAccount],
  "accounts.getAccountPage": [ofAccount, ({ account }) => [id(account), today]],
  "accounts.listAccountMonths": [ofAccount],
  "accounts.listAccountTracks": [({ account }) => [id(`${account} renewal 0`)]],
  "activity.getActivityFrame": [none],
  "activity.listActivity": [
    () => [{}],
    ({ account }) => [{ account: id(account) }],
    ({ person }) => [{ person: id(person) }],
  ],
  "approvals.listApprovals": [() => ["mine"], () => ["asked"], () => ["all"]],
  "approvals.countWaiting": [none],
  "approvals.getApproval": [({ account }) => [id(`${account} approval 0`)]],
  "approvals.listRenewalApprovals": [({ account }) => [id(`${account} renewal 0`)]],
  "approvals.listBudgets": [none],
  "approvals.getLending": [none],
  "approvals.getProposal": [
    ({ account }) => [
      { trackId: id(`${account} track 0`), figures: { action: decimal("0.08") }, reason: "COMPETITIVE" },
    ],
  ],
  "book.countBook": [() => [[state(), state({ q: "bo" }), state({ q: "cargo" })]]],
  "book.getBookFrame": [none],
  "book.getBookRow": [ofAccount],
  "book.getBookScope": [none],
  "book.getShares": [none],
  "book.listBook": [
    () => [state(), today, []],
    ({ account }) => [state({ q: account }), today, []],
    ({ person }) => [state({ ae: id(person), group: "ae" }), today, [id(person)]],
    () => [state({ group: "firm", sort: "-members" }), today, [id("firm")]],
  ],
  "book.listBookRates": [() => [["acme", "bolt", "cargo"].map(id)]],
  "book.placeInBook": [({ account }) => ["", id(account)]],
  "book.sumBook": [() => [state(), today], ({ account }) => [state({ q: account }), today]],
  "calendar.getCalendar": [none],
  "calendar.getCalendarLinks": [none],
  "cards.listFirmPeople": [() => [id("firm")]],
  "coaching.listLoads": [none],
  "coaching.getOneOnOne": [({ person }) => [id(person)]],
  "documents.listDocuments": [({ account }) => [id(`${account} renewal 0`)]],
  "contacts.getContacts": [ofAccount],
  "contacts.listContacts": [ofAccount],
  "contacts.listSuccession": [none],
  "firms.listFirms": [() => [firmsState.parse({})], ({ account }) => [firmsState.parse({ q: account })]],
  "firms.countFirms": [() => [[firmsState.parse({}), firmsState.parse({ owing: "ours" })]]],
  "firms.listFirmViews": [none],
  "firms.sumFirms": [() => [firmsState.parse({})]],
  "firms.getFirm": [() => [id("firm")]],
  "firms.listFirmAccounts": [() => [id("firm")]],
  "firms.getFirmMoney": [() => [id("firm")]],
  "firms.getFirmRelief": [() => [id("firm")]],
  "firms.getScorecard": [() => [id("firm"), "all"]],
  "firms.listScored": [
    () => [id("firm"), "persistency", "all", { page: 0, size: 10 }],
    () => [id("firm"), "disputes", "all", { page: 0, size: 10 }],
  ],
  "firms.listLetterChanges": [() => [id("firm")]],
  "firms.listLicences": [() => [id("firm")]],
  "firms.getNextMeeting": [() => [id("firm")]],
  "merges.listAlikeFirms": [() => ["Harbor Consulting, LLC"]],
  "merges.getMergingFirm": [() => [id("firm")]],
  "merges.listMergedNames": [() => [id("firm")]],
  "merges.listAlikeAccounts": [({ account }) => [id(account)]],
  "merges.getMergingAccount": [({ account }) => [id(account)]],
  "merges.getMergedInto": [({ account }) => [id(account)]],
  "merges.listMergedAccounts": [({ account }) => [id(account)]],
  "imports.getImport": [({ person }) => [id(`${person} import 0`)]],
  "imports.getImportProgress": [({ person }) => [id(`${person} import 0`)]],
  "imports.listImportOwners": [none],
  "imports.listImportRows": [({ person }) => [id(`${person} import 0`), "REJECT"]],
  "imports.listImports": [() => [{}], ({ person }) => [{ q: person }], () => [{ kind: "ACTUALS", status: "DONE" }]],
  "imports.listImportStates": [() => [{}], ({ person }) => [{ q: person }]],
  "imports.listRestatements": [ofAccount],
  "insights.getExecutive": [
    () => [insights()],
    ({ person }) => [insights({ ae: id(person) })],
    () => [insights({ f: "funding:INSURED" })],
    () => [insights({ asof: today })],
  ],
  "insights.getTrends": [() => [insights(), _plain(-30).replace(/..$/, "01"), _plain(200), today]],
  "insights.getCohorts": [() => [insights(), _plain(-30).replace(/..$/, "01")]],
  "insights.listSignedRates": [() => [insights(), _plain(400)]],
  "letters.listAccountLetters": [ofAccount],
  "lines.listAccountLines": [ofAccount],
  "months.getLineMonth": [({ account }) => [id(`${account} line 0`), `${year}-01-01`]],
  "notifications.listNotifications": [none],
  "notifications.pageNotifications": [() => [notificationsState.parse({})]],
  "opportunities.listOpportunities": [none],
  "opportunities.getOpportunity": [({ account }) => [id(`${account} opportunity 0`)]],
  "opportunities.listSellers": [none],
  "opportunities.getSelling": [({ account }) => [id(account)]],
  "opportunities.getDealHistory": [({ account }) => [id(`${account} opportunity 0`)]],
  "measures.getCrossSell": [none],
  "quotes.listQuotes": [({ account }) => [id(`${account} opportunity 0`)]],
  "quotes.getQuoting": [({ account }) => [id(account)]],
  "ownership.listCandidates": [none],
  "ownership.listOwnership": [ofAccount],
  "path.getBoard": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "path.getRenewal": [({ account }) => [id(`${account} renewal 0`)]],
  "path.listRecipients": [({ account }) => [id(`${account} track 0`)]],
  "people.getPeopleFrame": [none],
  "people.getPerson": [({ person }) => [id(person)]],
  "people.listPeople": [none],
  "pictures.listChanges": [() => [{}], ({ person }) => [{ ae: id(person), since: today }]],
  "pictures.listCloses": [none, ({ person }) => [id(person)], () => [id("south")]],
  "pictures.listPictures": [none],
  "pins.listPins": [none],
  "plans.getPlan": [ofAccount, ({ account }) => [id(account), 1]],
  "plans.listVersions": [ofAccount],
  "promises.listAccountPromises": [ofAccount],
  "promises.listFirmPromises": [() => [id("firm")]],
  "answers.listAnswers": [none],
  "questions.listQuestions": [({ account }) => [id(`${account} rfp 0`)]],
  "questions.getSheet": [({ account }) => [id(`${account} rfp 0`)]],
  "rfps.listRfps": [none],
  "rfps.getRfp": [({ account }) => [id(`${account} rfp 0`)]],
  "rfps.listRfpChoices": [none],
  "rivals.listFirmQuotes": [() => [id("firm")]],
  "rivals.listRivals": [ofAccount],
  "requests.getDeskPeople": [none],
  "requests.getDesks": [ofAccount],
  "requests.listRenewalRequests": [({ account }) => [id(`${account} renewal 0`)]],
  "requests.listRequests": [
    () => [requestsState.parse({ show: "all" })],
    ({ account }) => [requestsState.parse({ id: id(`${account} request 0`) })],
  ],
  "renewals.listRenewals": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "renewals.listTrackRates": [({ account }) => [[id(`${account} track 0`)]]],
  "search.searchAccounts": [({ account }) => [{ q: account, recent: [] }]],
  "prospects.listProspects": [
    () => [prospectsState.parse({})],
    ({ account }) => [prospectsState.parse({ q: account, size: "0" })],
  ],
  "prospects.sumProspects": [() => [prospectsState.parse({})]],
  "prospects.listProspectParties": [() => ["BROKER"], () => ["CARRIER"]],
  "prospects.getProspect": [() => ["012345670"]],
  "prospects.listFiledYears": [() => ["012345678"]],
  "prospects.listFiledContracts": [() => ["012345678"]],
  "prospects.listFiledAdvisers": [() => ["012345678"]],
  "prospects.listFiledProviders": [() => ["012345678"]],
  "prospects.getPursuit": [() => ["012345670"]],
  "prospects.listOwnAccounts": [({ account }) => ["012345670", account]],
  "prospects.countUnsureNames": [none],
  "prospects.listUnsureNames": [none],
  "prospects.listPursuers": [none],
  "prospects.listProspectViews": [none],
  "prospects.getFirmInMarket": [() => [id("firm")]],
  "search.searchFirms": [() => [{ q: "firm", recent: [] }]],
  "search.searchAll": [
    ({ account }) => [{ q: account, recent: [] }],
    ({ account }) => [{ q: "", recent: [id(account)] }],
    () => [{ q: "Rita Sole", recent: [] }],
  ],
  "service.getAccountService": [ofAccount],
  "session.getMe": [none],
  "session.listMySessions": [none],
  "settings.countFamilies": [none],
  "settings.getSettings": [() => ["thresholds"], () => ["products"], () => ["catalogue"]],
  "settings.listAscAccounts": [none],
  "settings.listTargets": [() => [year]],
  "tasks.listAccountTasks": [ofAccount],
  "tasks.getTasksFrame": [none, ofAccount],
  "tasks.listPeopleToAsk": [none, ofAccount],
  "tasks.listTasks": [
    () => [tasksState.parse({})],
    () => [tasksState.parse({ show: "team" })],
    ({ account, person }) => [tasksState.parse({ show: "done", account: id(account), person: id(person) })],
  ],
  "tasks.sumTasks": [() => [tasksState.parse({})], ({ account }) => [tasksState.parse({ account: id(account) })]],
  "terms.getTermsDay": [none],
  "terms.listAgreements": [ofAccount],
  "terms.listTerms": [none],
  "timeline.listTimelineFacts": [ofAccount],
  "touches.listAccountTouches": [ofAccount],
  "touches.listFirmTouches": [() => [id("firm")]],
  "touches.listTouchChoices": [() => [{}], ({ account }) => [{ accountId: id(account), firmId: id("firm") }]],
  "whitespace.listWhitespace": [none],
  "scenarios.getScenarios": [({ account }) => [id(`${account} track 0`)]],
  "worksheets.getWorkbench": [({ account }) => [id(`${account} renewal 0`), id(`${account} track 0`)]],
};

export const everyone = Object.keys(people);
