import { approvalTables } from "./approval-tables";
import { begun, daysAway, monthsAway, on, year } from "./calendar";
import { accounts, id, isSame, owners, people, teams } from "./cast";
import { documentTables, outside } from "./document-tables";
import { facts } from "./facts";
import { importTables } from "./import-tables";
import { marketTables } from "./market-tables";
import { peopleTables } from "./people-tables";
import { requestTables } from "./request-tables";
import { worksheetTables } from "./worksheet-tables";

type Data = Record<string, unknown>;
/** The `n` of a row that may be added beside those that stand. */
export const another = 7;
/**
 * How a test makes and recognises a row of a table. `row` is one of `owner`'s, signed by `by`; another `n` stands beside
 * it. `change` is an edit anyone who may change the row may make. `owner` finds the owner's id in a row.
 */
export type Table = {
  row: (owner: string, n: number, by: string) => Data;
  change?: Data;
  owner?: (row: Data) => unknown;
  /** What must stand there before the row can. */
  first?: (owner: string, n: number, by: string) => { table: string; data: Data };
  /** There is one an owner: the one that stands must go before another can come. */
  only?: true;
  /** The columns an Admin may read, where that is not all of them. */
  glimpse?: string[];
  /** The columns no viewer may read. */
  secret?: string[];
};

const versioned = { version: 2 };
const superseded = { supersededAt: on("2026-01-01") };
const fact = (name: keyof typeof facts, change?: Data): Table => ({ row: (owner, n) => facts[name](owner, n), change });
const hash = (n: number) => `scrypt:1:${n}`;

export const tables: Record<string, Table> = {
  accounts: {
    row: (owner, n) => ({ id: id(n ? `${owner} ${n}` : owner), employerId: id(`${owner} employer`), name: owner }),
    change: versioned,
    owner: (row) => row.id,
  },
  account_access: {
    row: (owner, n) => ({
      id: id(`${owner} access ${n}`),
      accountId: id(owner),
      userId: id(owners[owner]!),
      kind: "COVER",
      fromOn: daysAway(-5),
    }),
    change: { toOn: daysAway(5) },
  },
  lines: fact("line", versioned),
  line_terms: fact("lineTerm", versioned),
  line_events: fact("lineEvent", { note: "Heard" }),
  enrollment_months: fact("enrollmentMonth", superseded),
  revenue_months: fact("revenueMonth", superseded),
  claim_months: fact("claimMonth", superseded),
  renewals: fact("renewal", versioned),
  renewal_tracks: fact("renewalTrack", versioned),
  brokers_of_record: fact("brokerOfRecord", versioned),
  exposures: fact("exposure", versioned),
  service_issues: fact("serviceIssue", versioned),
  guarantee_results: fact("guaranteeResult", versioned),
  rfp_notices: fact("rfpNotice", versioned),
  relationship_events: fact("relationshipEvent", versioned),
  health_overrides: {
    row: (owner, n, by) => ({
      id: id(`${owner} override ${n}`),
      accountId: id(owner),
      level: "WATCH",
      reason: "New buyer, not met yet",
      setById: id(by),
      expiresOn: daysAway(30),
    }),
    change: { endedAt: daysAway(0) },
  },
  account_months: {
    row: (owner, n) => ({ accountId: id(owner), month: monthsAway(-60 - n), members: 9 }),
    change: { members: 1 },
  },
  account_standings: { ...fact("accountStanding", { members: 1 }), only: true },
  pictures: {
    row: (_, n) => ({ kind: "WEEK", takenOn: daysAway(-7 * (n + 1)), asAt: daysAway(-7 * (n + 1)) }),
    change: { takenAt: daysAway(0) },
  },
  account_pictures: fact("accountPicture", { rows: {} }),
  snapshots: fact("snapshot", { members: 1 }),
  audit_events: {
    row: (owner, n, by) => ({
      id: id(`${owner} audit ${n}`),
      at: begun,
      requestId: id("request"),
      actorId: id(by),
      ability: "account.edit",
      kind: "BOOK",
      accountId: id(owner),
    }),
    change: { ability: "account.view" },
  },
  files: { row: (owner, n, by) => outside(owner, n, by), change: { name: "Other" } },
  file_contents: {
    row: (owner, n) => ({ fileId: id(`${owner} file ${n}`), part: 0, bytes: Buffer.from("rates") }),
    change: { bytes: Buffer.from("other") },
    owner: (row) =>
      id(accounts.find((account) => [0, another].some((n) => row.fileId === id(`${account} file ${n}`))) ?? ""),
    // Uploaded by whoever may upload: the others find a file of otto's.
    first: (owner, n, by) => ({ table: "files", data: outside(owner, n, ["vera", "ulf"].includes(by) ? "otto" : by) }),
  },
  employers: {
    row: (_, n) => ({ id: id(`employer ${n}`), name: `Employer ${n}` }),
    change: versioned,
  },
  firms: { row: (_, n) => ({ id: id(`firm ${n}`), name: `Firm ${n}`, kind: "BROKER" }), change: versioned },
  match_keys: {
    row: (owner, n) => ({ kind: "name", key: `${owner} ${n}`, accountId: id(owner) }),
    change: { kind: "name" },
  },
  team_months: { row: (owner, n) => ({ teamId: id(owner), ...total(n), executives: 3 }), change: { members: 9_000 } },
  person_months: { row: (owner, n) => ({ userId: id(owner), ...total(n) }), change: { members: 9_000 } },
  targets: {
    row: (owner, n, by) => ({
      id: id(`${owner} target ${n}`),
      kind: "MEMBERS",
      userId: id(owner),
      year: year + n,
      value: "100",
      setById: id(by),
    }),
    change: superseded,
  },
  settings: {
    row: (_, n, by) => ({
      key: "care",
      version: 1 + n,
      family: "CATALOGUE",
      value: { lossRatio: "0.88", feeAdequacy: "0.95" },
      fromOn: on("2026-01-01"),
      setById: id(by),
    }),
    change: { value: { lossRatio: "0.87" } },
  },
  saved_views: {
    row: (owner, n) => ({
      id: id(`${owner} view ${n}`),
      ownerId: id(owner),
      audience: "ME",
      list: "accounts",
      name: "Mine",
      state: "",
    }),
    change: versioned,
    owner: (row) => row.ownerId,
  },
  tasks: {
    row: (owner, n) => ({ id: id(`${owner} task ${n}`), assigneeId: id(owner), createdById: id(owner), title: "Call" }),
    change: versioned,
    owner: (row) => row.assigneeId,
  },
  notifications: {
    row: (owner, n) => ({ id: id(`${owner} note ${n}`), userId: id(owner), title: "Read me", href: "/" }),
    change: { readAt: daysAway(0) },
  },
  pins: {
    row: (owner, n) => ({ id: id(`${owner} pin ${n}`), userId: id(owner), label: "Mine", href: `/${n}`, position: n }),
    change: { position: 9 },
  },
  users: {
    row: (_, n) => ({ id: id(`newcomer ${n}`), name: "Newcomer", email: `newcomer${n}@test.example`, role: "AE" }),
    change: versioned,
  },
  teams: { row: (_, n) => ({ id: id(`team ${n}`), name: `Team ${n}` }), change: versioned },
  memberships: {
    row: (_, n) => ({
      id: id(`joins ${n}`),
      teamId: id("south"),
      userId: id(n ? "otto" : "gone"),
      kind: "MEMBER",
      fromOn: daysAway(-9),
    }),
    change: versioned,
  },
  sessions: {
    row: (owner, n) => ({ id: id(`${owner} session ${n}`), userId: id(owner), expiresAt: daysAway(1) }),
    change: { endedAt: daysAway(0) },
  },
  credentials: {
    row: (owner, n) => ({ userId: id(owner), passwordHash: hash(n) }),
    change: { passwordHash: hash(9) },
    only: true,
  },
  throttles: { row: (_, n) => ({ key: `person ${n}` }), change: { failures: 9 } },
  invitations: {
    row: (owner, n, by) => ({
      id: id(`${owner} invited ${n}`),
      userId: id(owner),
      purpose: "RESET",
      tokenHash: `${owner} ${n}`,
      createdById: id(by),
      expiresAt: daysAway(1),
    }),
    change: { expiresAt: daysAway(0) },
    glimpse: ["id", "userId", "purpose", "createdById", "createdAt", "expiresAt", "usedAt"],
  },
  ...importTables,
  ...approvalTables,
  ...requestTables,
  ...documentTables,
  ...worksheetTables,
  ...marketTables,
  ...peopleTables,
  record_images: {
    // Of what ann did under "request", the operation her trail tells of: each account was renamed.
    row: (owner, n) => ({
      operationId: n ? id(`${owner} operation ${n}`) : id("request"),
      seq: accounts.indexOf(owner) * 10 + n + 1,
      unit: id(owner),
      accountId: id(owner),
      subject: "accounts",
      recordId: id(owner),
      recordKey: { id: id(owner) },
      before: { id: id(owner), name: `${owner} before` },
      after: { id: id(owner), name: owner },
    }),
    change: { after: {} },
  },
};

/** Whose a row is: a name of the cast, or "everyone". */
export function ownerOf(table: string, row: Data, key: string) {
  if (key === "open") return "everyone";
  const given = tables[table]?.owner?.(row) ?? row[{ account: "accountId", person: "userId", team: "teamId" }[key]!];
  return (
    [...accounts, ...Object.keys(people), ...Object.keys(teams), "gone"].find((name) => isSame(name, given)) ?? "nobody"
  );
}

const total = (n: number) => ({
  month: monthsAway(-1 - n),
  members: 9_000,
  contracts: 4_000,
  premium: "1",
  fees: "1",
  opening: 10,
  retained: 9,
});
