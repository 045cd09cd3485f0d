import "server-only";
import type { z } from "zod";
import { bulkSays, bulkValue, fieldWritten } from "@/lib/accounts/bulk";
import { type EditableField, tagsIn } from "@/lib/accounts/editable";
import type { bulkEdit } from "@/lib/accounts/schema";
import { changesBetween } from "@/lib/activity/changes";
import type { Viewer } from "@/lib/policy";
import type { Entry } from "./audit";
import { accountsChosen } from "./chosen";
import type { Db } from "./door";
import { type Sql, sql } from "./sql";
import { restateStandings } from "./standing";

type Context = {
  viewer: Viewer;
  db: Db;
  input: z.output<typeof bulkEdit>;
  audit: (entry: Entry) => void;
  onlyAsked: () => void;
};
type Found = {
  id: string;
  name: string;
  now: string;
  stamp: string | null;
  renewalId: string | null;
  writable: boolean;
};
type Change = Found & { value: string };
export type Stayed = { name: string; reason: string };
export type BulkReceipt = {
  preview: boolean;
  /** Accounts chosen; of them those that change, say so already, or are not the viewer's to write. */
  count: number;
  change: number;
  same: number;
  locked: number;
  /** What is left alone, and why. */
  stayed: Stayed[];
  /** To send back with the real thing. */
  seen: Record<string, string>;
  says: string;
};

/** Writes one field of every account chosen in one statement; what moved since the preview is left and listed. */
export async function editMany({ viewer, db, input, audit, onlyAsked }: Context): Promise<BulkReceipt> {
  const { field, value, preview, seen } = input;
  const ids = await accountsChosen(db, viewer, input);
  if (!preview) await db.$queryRaw`select from accounts where id = any (${ids}::uuid[]) order by id for update`;
  const found = await findAll(db, ids, fieldWritten(field));
  const open = found.filter(({ writable }) => writable);
  const stayed = [...withoutPlace(open), ...moved(open, seen)];
  const free = open.filter(({ stamp, id }) => stamp !== null && (!seen || seen[id] === stamp));
  const changes = free.map((account) => ({ ...account, value: bulkValue(field, account.now, value) }));
  const real = changes.filter(({ now, value }) => now !== value);
  if (preview) onlyAsked();
  else await take(db, fieldWritten(field), real, audit);
  return {
    preview,
    count: found.length,
    change: real.length,
    same: changes.length - real.length,
    locked: found.length - open.length,
    stayed,
    seen: preview ? Object.fromEntries(changes.map(({ id, stamp }) => [id, stamp ?? ""])) : {},
    says: bulkSays(field, real.length),
  };
}

const withoutPlace = (found: Found[]): Stayed[] =>
  found.filter(({ stamp }) => stamp === null).map(({ name }) => ({ name, reason: "No renewal is ahead." }));

const moved = (found: Found[], seen: Record<string, string> | undefined): Stayed[] =>
  found
    .filter(({ id, stamp }) => seen && stamp !== null && seen[id] !== stamp)
    .map(({ name }) => ({ name, reason: "Changed since the preview." }));

async function take(db: Db, field: EditableField, changes: Change[], audit: Context["audit"]) {
  if (changes.length > 0) await write(db, field, changes);
  for (const { id, now, value } of changes)
    audit({
      subjectType: "account",
      subjectId: id,
      accountId: id,
      changes: changesBetween({ [field]: now }, { [field]: value }),
    });
  if (changes.length === 0) audit({ receipt: { field, changed: 0 } });
}

const findAll = (db: Db, ids: string[], field: EditableField) => db.$queryRaw<Found[]>`
  select a.id, a.name, ${texts[field] ?? sql`''`} as now, r.id as "renewalId",
         ${field === "headline" ? sql`r.id || ' ' || r.version` : sql`a.version::text`} as stamp,
         a.id in (select writable_accounts()) as writable
  from accounts a left join account_standings s on s.account_id = a.id left join renewals r on r.id = s.renewal_id
  where a.id = any (${ids}::uuid[]) order by a.name, a.id`;

const texts: Partial<Record<EditableField, Sql>> = {
  priority: sql`coalesce(a.priority, '')`,
  situs: sql`coalesce(a.situs, '')`,
  nextStep: sql`coalesce(a.next_step, '')`,
  nextStepOn: sql`coalesce(a.next_step_on::text, '')`,
  tags: sql`coalesce(array_to_string(a.tags, ', '), '')`,
  headline: sql`coalesce(r.headline, '')`,
};

const columns: Partial<Record<EditableField, Sql>> = {
  priority: sql`priority = nullif(v.value, '')`,
  situs: sql`situs = nullif(v.value, '')`,
  nextStep: sql`next_step = nullif(v.value, '')`,
  nextStepOn: sql`next_step_on = nullif(v.value, '')::date`,
  tags: sql`tags = array(select jsonb_array_elements_text(v.list))`,
};

async function write(db: Db, field: EditableField, changes: Change[]) {
  const rows = changes.map(({ id, renewalId, value }) => ({ id, renewalId, value, list: tagsIn(value) }));
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) v(id uuid, "renewalId" uuid, value text, list jsonb)`;
  if (field !== "headline") {
    await db.$executeRaw`update accounts a set ${columns[field] ?? sql`version = version`}, version = a.version + 1 from ${given} where a.id = v.id`;
    return;
  }
  await db.$executeRaw`
    update renewals r set headline = nullif(v.value, ''), version = r.version + 1 from ${given} where r.id = v."renewalId"`;
  await restateStandings(
    db,
    changes.map(({ id }) => id),
  );
}
