import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileKind } from "@/lib/imports/kind";
import type { Figures } from "@/lib/imports/report";
import { importFile, undoFile } from "@/lib/server/imports/command";
import { tryFile } from "@/lib/server/imports/try";
import { id, unscoped } from "@/tests/support/book";
import { monthsAway } from "@/tests/support/calendar";

/** The first day of the month so many from this one, as text. */
export const month = (months: number) => monthsAway(months).toISOString().slice(0, 10);

/** A file on disk with this text, or these bytes of a workbook. */
export async function file(
  text: string | Uint8Array,
  name = typeof text === "string" ? "actuals.csv" : "actuals.xlsx",
) {
  const place = path.join(tmpdir(), `truebook-${process.pid}-${name}`);
  await writeFile(place, text);
  return place;
}

type Terms = { as?: string; kind?: FileKind; control?: Partial<Figures>; dryRun?: boolean };

/** Brings a text or a workbook as a person of the cast, as the command does. */
export async function bring(text: string | Uint8Array, { as = "otto", kind = "ACTUALS", control, dryRun }: Terms = {}) {
  const command = { kind, file: await file(text), control };
  return (dryRun ? tryFile : importFile)(id(as), command);
}

export const takeBack = (importId: string | undefined, as = "otto") => undoFile(id(as), importId ?? "");

/** Everything an import may change, without the ids and times that differ each time. */
export const standOfBook = () =>
  unscoped(async (db) => ({
    accounts: await db.$queryRaw`select id, name, external_id, employer_id from accounts order by id`,
    keys: await db.$queryRaw`select kind, key, account_id from match_keys order by 1, 2, 3`,
    lines: await db.$queryRaw`select id, coverage, plan_option from lines order by id`,
    terms:
      await db.$queryRaw`select line_id, funding, rate::text, from_on::text, to_on::text from line_terms order by 1, 4`,
    events: await db.$queryRaw`select line_id, kind from line_events order by 1, 2`,
    enrollment: await db.$queryRaw`select line_id, month::text, contracts, members from enrollment_months
      where superseded_at is null order by 1, 2`,
    revenue: await db.$queryRaw`select line_id, month::text, premium::text, fees::text from revenue_months
      where superseded_at is null order by 1, 2`,
    claims: await db.$queryRaw`select line_id, month::text, paid::text, incurred::text from claim_months
      where superseded_at is null order by 1, 2`,
    standings:
      await db.$queryRaw`select account_id, members, loss_ratio::text, earned_premium::text, insured_premium::text
      from account_standings order by 1`,
    totals: await db.$queryRaw`select user_id, month::text, members, premium::text from person_months order by 1, 2`,
  }));

/** Names the cast's accounts are known by. */
export const nameAccounts = () =>
  unscoped((db) =>
    db.matchKey.createMany({
      data: ["acme", "bolt", "cargo"].flatMap((name) => [
        { kind: "NAME", key: name, accountId: id(name) },
        { kind: "EXTERNAL_ID", key: `x-${name}`, accountId: id(name) },
      ]),
    }),
  );
