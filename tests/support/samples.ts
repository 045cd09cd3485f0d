import { readBook } from "@/lib/book/state";
import { notificationsState } from "@/lib/notifications/list";
import { readRenewals } from "@/lib/renewals/list";
import { tasksState } from "@/lib/tasks/list";
import { daysAway, today, year } from "./calendar";
import { id, people, sessionOf } from "./cast";

/** Whom a sample is about: one of the accounts, and its owner. */
export type About = { account: string; person: string };
type Sample = (about: About) => unknown[];

const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const ofAccount: Sample = ({ account }) => [id(account)];
const none: Sample = () => [];
const state = (given: Record<string, string> = {}) => readBook(given, true);
const version = 1;

/**
 * What to call every query with, by `noun.export`, so that each can be asked by everybody about everything. Each list
 * is one call's arguments; a query without its sample fails by name.
 */
export const asked: Record<string, Sample[]> = {
  "accounts.getAccount": [ofAccount, ({ account }) => [id(account), today]],
  "accounts.getAccountFrame": [ofAccount],
  "accounts.listAccountMonths": [ofAccount],
  "accounts.listAccountTracks": [({ account }) => [id(`${account} renewal 0`)]],
  "activity.getActivityFrame": [none],
  "activity.listActivity": [
    () => [{}],
    ({ account }) => [{ account: id(account) }],
    ({ person }) => [{ person: id(person) }],
  ],
  "book.countBook": [() => [[state(), state({ q: "bo" }), state({ q: "cargo" })]]],
  "book.getBookFrame": [none],
  "book.getBookRow": [ofAccount],
  "book.getBookScope": [none],
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
  "imports.getImport": [({ person }) => [id(`${person} import 0`)]],
  "imports.getImportProgress": [({ person }) => [id(`${person} import 0`)]],
  "imports.listImportOwners": [none],
  "imports.listImportRows": [({ person }) => [id(`${person} import 0`), "REJECT"]],
  "imports.listImports": [() => [{}], ({ person }) => [{ q: person }], () => [{ kind: "ACTUALS", status: "DONE" }]],
  "imports.listImportStates": [() => [{}], ({ person }) => [{ q: person }]],
  "imports.listRestatements": [ofAccount],
  "lines.listAccountLines": [ofAccount],
  "months.getLineMonth": [({ account }) => [id(`${account} line 0`), `${year}-01-01`]],
  "notifications.listNotifications": [none],
  "notifications.pageNotifications": [() => [notificationsState.parse({})]],
  "ownership.listCandidates": [none],
  "ownership.listOwnership": [ofAccount],
  "people.getPeopleFrame": [none],
  "people.getPerson": [({ person }) => [id(person)]],
  "people.listPeople": [none],
  "pictures.listChanges": [() => [{}], ({ person }) => [{ ae: id(person), since: today }]],
  "pictures.listPictures": [none],
  "pins.listPins": [none],
  "renewals.listRenewals": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "renewals.listTrackRates": [({ account }) => [[id(`${account} track 0`)]]],
  "search.searchAccounts": [({ account }) => [{ q: account, recent: [] }]],
  "search.searchAll": [
    ({ account }) => [{ q: account, recent: [] }],
    ({ account }) => [{ q: "", recent: [id(account)] }],
  ],
  "service.getAccountService": [ofAccount],
  "session.getMe": [none],
  "session.listMySessions": [none],
  "settings.countFamilies": [none],
  "settings.getSettings": [() => ["thresholds"], () => ["products"]],
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
  "timeline.listTimelineFacts": [ofAccount],
};

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
  "teams.addTeam": () => ({ name: "West" }),
  "teams.movePerson": ({ person }) => ({ id: id(person), teamId: id("south"), fromOn: today }),
  "views.saveView": () => ({ list: "book", name: "Mine", audience: "ME", state: "" }),
  "views.renameView": view({ name: "Yours", audience: "ME" }),
  "views.changeView": view({ state: "q=x" }),
  "views.removeView": view(),
};

/** They make someone a viewer, or stop being one, and so are no actions: tests/lib/session proves them. */
export const beforeTheDoor = ["session.signIn", "session.signOut", "session.join", "session.changePassword"];

export const everyone = Object.keys(people);
