import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/policy";
import { type Day, dateOf } from "@/lib/units/day";
import { type Form, fingerprintText } from "@/lib/worksheets/forms/known";
import type { Place } from "@/lib/worksheets/forms/places";
import type { SheetKind } from "@/lib/worksheets/sheets";
import type { Db } from "../door";

export type MappedForm = { id: string; name: string; places: number; mappedOn: Day };

/** How the viewer's own workbooks of a kind are laid out; PostgreSQL shows nobody else's. */
export const readForms = (db: Db, kind: SheetKind) =>
  db.$queryRaw<
    Form[]
  >`select id, name, places from worksheet_forms where kind = ${kind} order by mapped_on desc, id desc`;

export const listFormsOf = (db: Db, kind: SheetKind) =>
  db.$queryRaw<MappedForm[]>`
    select id, name, jsonb_array_length(places) as places, mapped_on::text as "mappedOn" from worksheet_forms
    where kind = ${kind} order by name, id`;

export const fingerprintOf = (kind: SheetKind, places: readonly Place[]) =>
  createHash("sha256").update(fingerprintText(kind, places)).digest("hex");

type Mapped = { kind: SheetKind; name: string; places: Place[]; today: Day; instead?: string };

/** Remembers how a workbook is laid out; one of the same labels, or the one it was mapped anew from, is changed. */
export async function keepForm(db: Db, viewer: Viewer, { kind, name, places, today, instead }: Mapped) {
  const fingerprint = fingerprintOf(kind, places);
  const data = { name, fingerprint, places, mappedOn: dateOf(today) };
  const [same] = await db.$queryRaw<{ id: string }[]>`
    select id from worksheet_forms where owner_id = ${viewer.id}::uuid and kind = ${kind} and fingerprint = ${fingerprint}`;
  const id = same?.id ?? instead;
  if (!id) return db.worksheetForm.createMany({ data: { ...data, id: randomUUID(), kind, ownerId: viewer.id } });
  if (instead && instead !== id) await db.worksheetForm.deleteMany({ where: { id: instead } });
  return db.worksheetForm.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
