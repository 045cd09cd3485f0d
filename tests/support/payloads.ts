import { noPlan } from "@/lib/plans/plan";
import { daysAway, today, year } from "./calendar";
import { id, sessionOf } from "./cast";
import { sentOfPeople } from "./people-payloads";
import { sentOfRequests } from "./request-payloads";
import type { About } from "./samples";

const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const version = 1;

type Payload = (about: About) => object;
const issue =
  (more: object): Payload =>
  ({ account }) => ({ issueId: id(`${account} issue 0`), ...more });
const who =
  (more: object = {}): Payload =>
  ({ person }) => ({ id: id(person), version, ...more });
const file =
  (more: object = {}): Payload =>
  ({ person }) => ({ importId: id(`${person} import 0`), version, ...more });
const view =
  (more: object = {}): Payload =>
  ({ person }) => ({ id: id(`${person} view 0`), version, ...more });
const task =
  (more: object): Payload =>
  ({ person }) => ({ taskId: id(`${person} task 0`), ...more });

/** The same for every action: a payload that is valid, whoever may send it. */
export const sent: Record<string, Payload> = {
  ...sentOfPeople,
  ...sentOfRequests,
  "accounts.editAccount": ({ account }) => ({
    accountId: id(account),
    field: "name",
    version,
    was: account,
    value: "Renamed",
  }),
  "accounts.bulkEdit": ({ account }) => ({ ids: [id(account)], field: "addTags", value: "Key" }),
  "accounts.recordExposure": ({ account }) => ({
    accountId: id(account),
    kind: "OUT_OF_STATE_SHARE",
    value: "22.5%",
    asOf: today,
    source: "Census",
  }),
  "approvals.askRelief": ({ account }) => ({
    trackId: id(`${account} track 0`),
    action: "8.0",
    reason: "COMPETITIVE",
    why: "Another carrier is at the same number",
    quoteThrough: `${year}-12-31`,
  }),
  "approvals.signRelief": ({ account }) => ({
    approvalId: id(`${account} approval 7`),
    step: 0,
    verdict: "DECLINE",
    note: "Not at this loss ratio",
  }),
  "approvals.withdrawRelief": ({ account }) => ({ approvalId: id(`${account} approval 7`) }),
  "approvals.lendPen": ({ person }) => ({ toUserId: id(person), fromOn: today, toOn: today }),
  "approvals.takePenBack": ({ person }) => ({ delegationId: id(`${person} lends 0`) }),
  "letters.recordLetter": ({ account }) => ({
    accountId: id(account),
    firmId: id("firm"),
    role: "BROKER",
    signedOn: today,
    receivedOn: today,
    fromOn: `${year + 1}-01-01`,
  }),
  "letters.contestLetter": ({ account }) => ({ letterId: id(`${account} broker 0`), version }),
  "letters.settleLetter": ({ account }) => ({ letterId: id(`${account} broker 0`), version, stands: true }),
  "letters.rescindLetter": ({ account }) => ({ letterId: id(`${account} broker 0`), version, on: today }),
  "lines.editTerm": ({ account }) => ({
    termId: id(`${account} term 0`),
    field: "rate",
    version,
    was: "612.34000000",
    value: "$640.10",
  }),
  "lines.addTerm": ({ account }) => ({
    lineId: id(`${account} line 0`),
    funding: "ASC",
    priceBasis: "PEPM",
    rate: "33.50",
    fromOn: `${year + 1}-01-01`,
    toOn: `${year + 1}-12-31`,
  }),
  "months.recordMonth": ({ account }) => ({
    lineId: id(`${account} line 0`),
    month: today.slice(0, 7),
    contracts: "2,000",
    members: "5,100",
    revenue: "3.1m",
  }),
  "ownership.reassign": ({ account, person }) => ({ ids: [id(account)], toUserId: id(person), from: today }),
  "ownership.cover": ({ account, person }) => ({
    ids: [id(account)],
    userId: id(person === "ann" ? "bob" : person),
    from: today,
    to: today,
  }),
  "ownership.endCover": ({ account }) => ({ accessId: id(`${account} access 0`) }),
  "undo.undoOperation": () => ({ operationId: id("request") }),
  "accounts.overrideHealth": ({ account }) => ({
    accountId: id(account),
    level: "WATCH",
    reason: "The sponsor left last week",
    expiresOn: plain(20),
  }),
  "accounts.endHealthOverride": ({ account }) => ({ accountId: id(account) }),
  "accounts.openIssue": ({ account }) => ({
    accountId: id(account),
    what: "Cards late",
    severity: "LOW",
    openedOn: today,
  }),
  "accounts.escalateIssue": issue({ escalatedOn: today }),
  "accounts.closeIssue": issue({ closedOn: today, resolution: "Cards sent" }),
  "accounts.recordRfp": ({ account }) => ({
    accountId: id(account),
    receivedOn: today,
    effectiveOn: `${year + 1}-01-01`,
    source: "Broker",
  }),
  "accounts.recordGuarantee": ({ account }) => ({
    accountId: id(account),
    metric: "Calls answered in 30 s",
    quarter: `${year}-01-01`,
    target: "0.9",
    actual: "0.95",
    met: "on",
  }),
  "imports.startCheck": file({ mapping: { Name: "account" } }),
  "imports.takeImport": file(),
  "imports.discardImport": file(),
  "imports.undoImport": file(),
  "notifications.markUnread": ({ person }) => ({ id: id(`${person} note 0`) }),
  "notifications.markRead": ({ person }) => ({ id: id(`${person} note 0`) }),
  "people.invitePerson": () => ({ name: "New Person", email: "new.person@test.example", role: "AE" }),
  "people.introduceFirstAdmin": () => ({ name: "First Admin", email: "first@test.example" }),
  "people.changePerson": who({ name: "Renamed Person" }),
  "people.assignRole": who({ role: "VP" }),
  "people.deactivatePerson": who(),
  "people.reactivatePerson": who(),
  "people.makeAccessLink": ({ person }) => ({ id: id(person) }),
  "people.endSessions": ({ person }) => ({ id: id(person) }),
  "calendar.makeCalendarLink": () => ({}),
  "calendar.endCalendarLink": () => ({}),
  "calendar.connectCalendar": () => ({ address: "https://calendar.example/a.ics" }),
  "calendar.disconnectCalendar": () => ({}),
  "pins.pinPlace": ({ account }) => ({ href: `/accounts/${id(account)}`, label: account }),
  "pins.unpinPlace": () => ({ href: "/0" }),
  "coaching.writeNote": ({ person }) => ({ aboutId: id(person), on: today, words: "Prepares well", goal: "" }),
  "coaching.changeNote": () => ({
    noteId: id("dana coaching 0"),
    version: 1,
    on: today,
    words: "Asks early",
    goal: "",
  }),
  "coaching.removeNote": () => ({ noteId: id("dov coaching 0") }),
  "plans.savePlan": ({ account }) => ({ accountId: id(account), number: 0, plan: noPlan, mine: true }),
  "plans.reviewPlan": ({ account }) => ({ accountId: id(account), number: 1 }),
  "whitespace.dismissSpace": ({ account }) => ({
    accountId: id(account),
    family: "ANCILLARY",
    reason: "LATER",
    untilOn: plain(200),
  }),
  "whitespace.reopenSpace": ({ account }) => ({ dismissalId: id(`${account} aside 0`) }),
  "prospects.addPursuit": () => ({ ein: "012345670", effectiveOn: `${year + 1}-01-01`, note: "" }),
  "prospects.addPursuits": ({ person }) => ({ filter: "eins=012345670&size=0", ownerId: id(person), note: "" }),
  "prospects.givePursuits": ({ person }) => ({ filter: "size=0", ownerId: id(person) }),
  "prospects.closePursuit": ({ person }) => ({
    pursuitId: id(`${person} pursuit 0`),
    version,
    reason: "Stays where it is",
  }),
  "prospects.askCustomer": () => ({ ein: "012345670" }),
  "prospects.decideMatch": ({ account }) => ({ ein: "012345670", accountId: id(account), same: "yes" }),
  "prospects.reviewName": () => ({ kind: "BROKER", name: "PARTY 0 LLC", answer: "own" }),
  "touches.logTouch": ({ account }) => ({ kind: "CALL", on: today, accountId: id(account), summary: "Talked" }),
  "touches.matchMail": () => ({ addresses: ["bob@test.example"] }),
  "session.endSession": ({ person }) => ({ id: sessionOf(person) }),
  "settings.changeSetting": () => ({
    key: "actuals_due_days",
    version: 0,
    fromOn: today,
    reason: "Finance closes later now",
    value: "25",
  }),
  "settings.restoreSetting": () => ({
    key: "care",
    version: 1,
    restored: 0,
    fromOn: today,
    reason: "The marks of before were better",
  }),
  "path.moveTrack": ({ account }) => ({
    trackId: id(`${account} track 0`),
    from: "UW_FORMULA",
    to: "INTERNAL_REVIEW",
  }),
  "settings.setTarget": ({ person }) => ({
    kind: "NET_GROWTH",
    year,
    userId: id(person),
    value: "450",
    reason: "Agreed in the annual plan",
  }),
  "tasks.addTask": ({ account, person }) => ({ title: "Call them", accountId: id(account), assigneeId: id(person) }),
  "tasks.addTasks": ({ account }) => ({ ids: [id(account)], title: "Call them" }),
  "tasks.editTask": task({ field: "title", was: "Call", value: "Call today" }),
  "tasks.handOnTask": ({ person }) => ({ taskId: id(`${person} task 0`), was: id(person), assigneeId: id(person) }),
  "tasks.removeTask": task({}),
  "tasks.finishTasks": ({ person }) => ({ taskIds: [id(`${person} task 0`)] }),
  "tasks.moveTasks": ({ person }) => ({ taskIds: [id(`${person} task 0`)], dueOn: today }),
  "tasks.finishTask": ({ person }) => ({ taskId: id(`${person} task 0`), done: true }),
  "terms.saveAgreement": ({ account }) => ({
    accountId: id(account),
    kind: "FEE_GUARANTEE",
    fromOn: today,
    toOn: `${year + 3}-12-31`,
    source: "Agreement",
  }),
  "terms.endAgreement": ({ account }) => ({ agreementId: id(`${account} agreement 0`), endsOn: today }),
  "terms.removeAgreement": ({ account }) => ({ agreementId: id(`${account} agreement 0`) }),
  "briefs.giveBrief": ({ account }) => ({ accountId: id(account), promiseIds: [] }),
  "teams.addTeam": () => ({ name: "West" }),
  "teams.movePerson": ({ person }) => ({ id: id(person), teamId: id("south"), fromOn: today }),
  "views.saveView": () => ({ list: "book", name: "Mine", audience: "ME", state: "" }),
  "views.renameView": view({ name: "Yours", audience: "ME" }),
  "views.changeView": view({ state: "q=x" }),
  "views.removeView": view(),
};

/** They make someone a viewer, or stop being one, and so are no actions: tests/lib/session proves them. */
export const beforeTheDoor = ["session.signIn", "session.signOut", "session.join", "session.changePassword"];
