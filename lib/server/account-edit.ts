import "server-only";
import { type EditableField, fieldWords, tagsIn } from "@/lib/accounts/editable";
import { mergeField } from "@/lib/accounts/merge";
import { refuse } from "@/lib/errors";
import { dateOf } from "@/lib/units/day";
import { type FoundAccount, lastChange, lockAccount } from "./account";
import type { Db } from "./door";
import { renameStanding, restateStandings } from "./standing";

type Edit = { accountId: string; field: EditableField; version: number; was: string; value: string };

/** Saves one field of an account, merged with what others saved meanwhile; tells the value before and the version after. */
export async function saveField(db: Db, edit: Edit) {
  const on = await lockAccount(db, edit.accountId);
  const { field, value } = edit;
  if (field === "headline") return saveHeadline(db, on, edit);
  const merged = mergeField({ version: on.version, value: on[field] }, edit);
  if (merged === "conflict") await refuseConflict(db, on, edit);
  if (merged === "save") {
    await db.account.update({
      where: { id: on.id },
      data: { [field]: stored(field, value), version: { increment: 1 } },
      select: { id: true },
    });
    if (field === "name") await renameStanding(db, on.id, value);
  }
  return { before: on[field], version: on.version + Number(merged === "save") };
}

/** The headline is the next renewal's, whose version the sender has not read: what the field said decides. */
async function saveHeadline(db: Db, on: FoundAccount, edit: Edit) {
  if (!on.renewalId) refuse("No renewal of this account is ahead. A headline belongs to one.");
  await db.$queryRaw`select from renewals where id = ${on.renewalId}::uuid for update`;
  const { headline } = await lockAccount(db, on.id);
  const merged = mergeField({ version: -1, value: headline }, edit);
  if (merged === "conflict") await refuseConflict(db, { ...on, headline }, edit);
  if (merged === "save") {
    await db.renewal.update({
      where: { id: on.renewalId ?? "" },
      data: { headline: edit.value || null, version: { increment: 1 } },
      select: { id: true },
    });
    await restateStandings(db, [on.id]);
  }
  return { before: headline, version: on.version };
}

/** A field's text as its column keeps it. */
export function stored(field: EditableField, value: string) {
  if (field === "tags") return tagsIn(value);
  if (field === "customerSinceOn" || field === "nextStepOn") return value ? dateOf(value) : null;
  return value || null;
}

async function refuseConflict(db: Db, on: FoundAccount, { field, value }: Edit) {
  const change = await lastChange(db, { accountId: on.id, field });
  const theirs = `${change ? `${change.by} changed` : "Someone changed"} ${fieldWords[field]} to “${on[field]}”`;
  refuse(
    `${theirs}${change ? ` on ${change.at}` : ""}. Yours was “${value}” and is not saved. “Keep mine” saves it over theirs.`,
    { theirs: on[field], ...change, version: on.version },
  );
}
