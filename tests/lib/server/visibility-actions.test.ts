import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Prisma } from "@/prisma/generated/client";
import { seedWaiting } from "@/tests/support/approval-tables";
import { type Data, keyText, on } from "@/tests/support/attempts";
import { unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { id, people } from "@/tests/support/cast";
import { discover } from "@/tests/support/discover";
import { modelOf, seedEverything } from "@/tests/support/everything";
import { matrix } from "@/tests/support/matrix";
import { takenBack } from "@/tests/support/one-transaction";
import { beforeTheDoor, sent } from "@/tests/support/payloads";
import { askers, reaches } from "@/tests/support/reach";
import { signInAs } from "@/tests/support/request";
import { seedAsked } from "@/tests/support/request-tables";
import type { About } from "@/tests/support/samples";
import { ownerOf } from "@/tests/support/tables";
import { seedDrafts } from "@/tests/support/worksheet-tables";

vi.mock("@/lib/server/prisma", () => import("@/tests/support/one-transaction"));
const actions = await discover("actions");
for (const name of beforeTheDoor) delete actions[name];

type Db = Prisma.TransactionClient;
type Change = { table: string; verb: "add" | "change" | "remove"; owner: string; row: Data };

beforeAll(async () => {
  await seedEverything();
  await unscoped(seedWaiting);
  await unscoped(seedAsked);
  await unscoped(seedDrafts);
  // Letters whose window is open: one may still be taken back.
  await unscoped((db) => db.brokerOfRecord.updateMany({ data: { rescindableUntil: daysAway(9) } }));
  await takenBack(async (db) => {
    for (const table of Object.keys(matrix)) before.set(table, await rowsOf(db, table));
  });
});
const before = new Map<string, Map<string, Data>>();

async function rowsOf(db: Db, table: string) {
  await db.$executeRaw`select set_config('role', 'unscoped', true)`;
  const rows = (await on(db, modelOf(table).name).findMany!()) as Data[];
  return new Map(rows.map((row) => [keyText(modelOf(table), row), row]));
}

/** What is different from before, table by table; PostgreSQL says which tables were touched at all. */
async function changesIn(db: Db): Promise<Change[]> {
  const touched = await db.$queryRaw<{ name: string }[]>`
    select coalesce(i.inhparent::regclass::text, s.relname) as name
    from pg_stat_xact_user_tables s left join pg_inherits i on i.inhrelid = s.relid
    where s.schemaname = 'public' and n_tup_ins + n_tup_upd + n_tup_del > 0`;
  const changes: Change[] = [];
  for (const table of new Set(touched.map(({ name }) => name))) {
    const [old, now] = [before.get(table)!, await rowsOf(db, table)];
    for (const [key, row] of new Map([...old, ...now])) {
      const verb = !old.has(key) ? "add" : !now.has(key) ? "remove" : "change";
      if (verb === "change" && isDeepStrictEqual(unseen(old.get(key)), unseen(row))) continue;
      changes.push({ table, verb, row, owner: ownerOf(table, row, matrix[table]!.key) });
    }
  }
  // Bytes name their file alone: one that was made here says whose they are.
  const fileOf = ({ row }: Change) => changes.find((each) => each.table === "files" && each.row.id === row.fileId);
  return changes.map((each) =>
    each.table === "file_contents" ? { ...each, owner: fileOf(each)?.owner ?? each.owner } : each,
  );
}

/** A row but for when a session was last seen, which the door notes of whoever asks after five minutes. */
const unseen = ({ lastSeenAt: _, ...row }: Data = {}): Data => row;

const opened =
  "account_access accounts match_keys lines line_terms renewals renewal_tracks account_standings audit_events".split(
    " ",
  );
const nameOf = (userId: unknown) => Object.keys(people).find((name) => id(name) === userId) ?? "";

/** May this happen as a consequence of what `name` did? The matrix, and the database's own bookkeeping. */
function allowed(name: string, action: string, { table, verb, owner, row }: Change) {
  // Who opens an account adds it whole, for themselves or somebody they lead: it was nobody's before.
  if (action === "accounts.openAccount" && verb === "add" && owner === "nobody" && opened.includes(table)) {
    const mayOwn = { AE: "own", DIRECTOR: "team" } as const;
    return table !== "account_access" || reaches(name, mayOwn, "person", nameOf(row.userId));
  }
  if (table === "audit_events")
    return verb === "add" && (!row.accountId || reaches(name, matrix.audit_events!.add, "account", owner));
  // The images undo needs, and word to somebody else, are written for the viewer by the door, not by them.
  if (["record_images", "notifications"].includes(table) && verb === "add") return true;
  // The sum of an account's months follows them, whoever may record one.
  if (table === "account_months" && verb !== "remove")
    return reaches(name, matrix.enrollment_months!.add, "account", owner);
  // Whoever pursues an employer brings it from the filings into the public directory; who reviews names moves what was filed.
  if (table === "employers" && verb === "add") return ["AE", "DIRECTOR"].includes(people[name]!);
  if (/^(filed_(names|brokers|contracts|providers)|prospects)$/.test(table))
    return ["DIRECTOR", "VP", "OPERATIONS"].includes(people[name]!);
  // Whose letters lead to another firm is restated wherever they are: a read model, and nothing of it is told.
  if (action === "merges.mergeFirms" && table === "account_standings") return verb === "change";
  // Whoever asks for signatures has them asked of those who sign.
  if (table === "approval_turns" && verb === "add") return reaches(name, matrix.approvals!.add, "account", owner);
  // Who signs or takes back a request they see does so through the door, once it is sure whose turn it is.
  if (/^approvals\.(sign|withdraw)Relief$/.test(action) && /^approval(s$|_)/.test(table) && verb !== "remove")
    return reaches(name, matrix.approvals!.read, "account", owner);
  // Who sees a request changes it, and its task, through the door, once it is sure which side of it they are on.
  if (/^(requests|quotes)\./.test(action) && /^(internal_requests|request_pauses)$/.test(table) && verb !== "remove")
    return reaches(name, matrix.internal_requests!.read, "account", owner);
  if (/^(requests|quotes)\./.test(action) && table === "tasks") return true;
  // A quote is released onto the opportunity it is of.
  if (action === "quotes.releaseQuote" && table === "opportunities" && verb === "change")
    return reaches(name, matrix.internal_requests!.read, "account", owner);
  // Underwriting's version, and the rate the decision then requires, are written through the door.
  if (action.startsWith("worksheets.") && /^(worksheets|renewal_tracks|account_standings)$/.test(table))
    return reaches(name, matrix.worksheets!.add, "account", owner);
  // A plan is kept of every account whose forecast its author reads.
  if (action === "whatifs.freezeWhatIf" && table === "frozen_forecasts" && verb === "add")
    return reaches(name, matrix.frozen_forecasts!.read, "account", owner);
  // A task for someone else is signed by its author.
  if (table === "tasks" && verb === "add") return row.createdById === id(name);
  return reaches(name, matrix[table]![verb], matrix[table]!.key, owner);
}

async function send(name: string, action: string, about: { account: string; person: string }) {
  signInAs(name);
  return takenBack(async (db) => {
    const outcome = (await actions[action]!({ status: "idle" }, sent[action]!(about))) as { status: string };
    return { outcome, changes: await changesIn(db) };
  });
}

test("every action has a sample in tests/support/payloads.ts, and every sample its action", () => {
  expect(Object.keys(sent).sort()).toEqual(Object.keys(actions).sort());
});

const abouts: About[] = [
  { account: "acme", person: "ann" },
  { account: "cargo", person: "cy" },
  { account: "bolt", person: "uma" },
  { account: "bolt", person: "gone" },
];
/** Keeps the first of those that make the same payload. */
const differing = (payload: (about: About) => object) => (one: About, at: number, all: About[]) =>
  all.findIndex((other) => JSON.stringify(payload(other)) === JSON.stringify(payload(one))) === at;
const worked = new Set<string>();

describe.each(Object.keys(people))("%s", (name) => {
  test.each(Object.keys(actions))("%s changes nothing that is not theirs to change", async (action) => {
    const everything = [...abouts, { account: "bolt", person: name }].filter(differing(sent[action]!));
    // A second person of a role tries their own and one other: what the first may not, they may not.
    for (const one of askers.includes(name) ? everything : everything.slice(-2)) {
      const { outcome, changes } = await send(name, action, one);
      expect(["done", "refused"], JSON.stringify(outcome)).toContain(outcome.status);
      if (outcome.status === "done") worked.add(action);
      else
        expect(
          changes.filter(({ table }) => table !== "audit_events"),
          "refused, yet something changed",
        ).toEqual([]);
      const foreign = changes.filter((change) => !allowed(name, action, change));
      expect(foreign.map(({ table, verb, owner }) => `${verb} ${owner}'s ${table}`)).toEqual([]);
    }
  });
});

test("each of them works for somebody, or the samples would prove nothing", () => {
  // The first Admin is made by an invitation before anyone is here; a budget is made of a fee, which none of these accounts
  // has: lib/documents/actions.test.ts makes one. None of them has been signed either, which a checklist and a bill need:
  // lib/implementations/actions.test.ts signs one.
  const never = [
    "people.introduceFirstAdmin",
    "documents.makeBudget",
    "implementations.beginChecklist",
    "implementations.saveAudit",
  ];
  expect(Object.keys(actions).filter((action) => !worked.has(action) && !never.includes(action))).toEqual([]);
});
