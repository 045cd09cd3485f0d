import "server-only";
import { z } from "zod";
import { relief } from "@/lib/metrics/rate-quality";
import { type ScoredKey, scorecardOf } from "@/lib/metrics/scorecard";
import { can } from "@/lib/policy";
import type { Db } from "@/lib/server/door";
import { readFirmCounts, readFirstDay } from "@/lib/server/firms/counts";
import { isFirm } from "@/lib/server/firms/followed";
import * as ledger from "@/lib/server/firms/ledger";
import { countFirmsBy, readFirms, sumFirms as sum } from "@/lib/server/firms/list";
import { readScored, type ScoredPage } from "@/lib/server/firms/scored";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { Audience } from "@/lib/views/schema";
import type { Disclosure, FirmKind } from "./kinds";
import type { FirmsState } from "./list";
import { beginOf, type Period } from "./periods";

export type { FirmAccount, FirmMoney, LetterChange } from "@/lib/server/firms/ledger";
export type { FirmRow, FirmSums } from "@/lib/server/firms/list";
export type { ScoredRow } from "@/lib/server/firms/scored";

export const listFirms = query("firm.view", ({ db }, state: FirmsState) => readFirms(db, state));
export const sumFirms = query("firm.view", ({ db }, state: FirmsState) => sum(db, state));
export const countFirms = query("firm.view", ({ db }, states: FirmsState[]) => countFirmsBy(db, states));

export type FirmView = { id: string; name: string; audience: Audience; state: string; mine: boolean; version: number };

/** The views of the firms that the viewer has or that are shared with them. */
export const listFirmViews = query(
  "firm.view",
  ({ db }) => db.$queryRaw<FirmView[]>`
    select id, name, audience, state, owner_id = viewer_id() as mine, version
    from saved_views where list = 'firms' order by position, name`,
);

export type Firm = {
  id: string;
  name: string;
  kind: FirmKind;
  city: string | null;
  state: string | null;
  note: string | null;
  disclosure: Disclosure;
  disclosedOn: Day | null;
  version: number;
};

/** A firm as everyone may read it; the one it was merged into where it was; undefined where there is none of that id. */
export const getFirm = query("firm.view", async ({ db }, id: string) => {
  if (!z.uuid().safeParse(id).success) return;
  const [firm] = await db.$queryRaw<Firm[]>`${kept}
    select id, name, kind, city, state, note, disclosure, disclosed_on::text as "disclosedOn", version
    from firms where id = (select coalesce(merged_into_id, id) from firms where id = ${id}::uuid)`;
  return firm;
});

export const listFirmAccounts = query("firm.view", async ({ viewer, db }, firmId: string, most?: number) => {
  const accounts = await ledger.readFirmAccounts(db, firmId, most ?? 10_000);
  if (can(viewer, "book.required")) return accounts;
  return accounts.map((account) => ({ ...account, requiredAction: null, quotedAction: null }));
});

export const getFirmMoney = query("firm.view", ({ db }, firmId: string) => ledger.readFirmMoney(db, firmId));

/** Relief requested on the firm’s insured renewals ahead, in points and dollars, beside that of all the viewer sees; the sums are of all its accounts. Internal. */
export const getFirmRelief = query("book.required", async ({ db }, firmId: string, most?: number) => {
  const { rows, accounts, firm, all } = await ledger.readRelief(db, firmId, most ?? 20);
  const points = (given: { dollars: string; current: string }) =>
    relief(decimal(given.dollars), decimal(given.current));
  return {
    rows: rows.map(({ current, ...row }) => ({ ...row, points: points({ ...row, current }) })),
    accounts,
    firm: { ...firm, points: points(firm) },
    all: { ...all, points: points(all) },
  };
});
export type Relief = Awaited<ReturnType<typeof getFirmRelief>>;

async function spanOf(db: Db, firmId: string, period: Period) {
  const today = await businessDayOf(db);
  return { today, since: (period === "all" ? await readFirstDay(db, firmId) : null) ?? beginOf(period, today) };
}

/** The firm’s scorecard over a period (domain 5.8); relief only for who may see required rates. */
export const getScorecard = query("firm.view", async ({ viewer, db }, firmId: string, period: Period) => {
  const internal = can(viewer, "book.required");
  const { today, since } = await spanOf(db, firmId, period);
  const scores = scorecardOf(await readFirmCounts(db, firmId, since, internal));
  return { since, today, scores: internal ? scores : scores.filter(({ key }) => key !== "relief") };
});

/** The cases a figure of the scorecard is made of, over the same period and for the same viewer; none of a figure they may not see. */
export const listScored = query(
  "firm.view",
  async ({ viewer, db }, firmId: string, key: ScoredKey, period: Period, part: ScoredPage) => {
    if (key === "relief" && !can(viewer, "book.required")) return [];
    return readScored(db, key, firmId, (await spanOf(db, firmId, period)).since, part);
  },
);

/** Letters of the last twelve months that came to the firm or went from it. */
export const listLetterChanges = query("firm.view", async ({ db }, firmId: string) => {
  const today = await businessDayOf(db);
  return ledger.readLetterChanges(db, firmId, beginOf("months", today));
});

export type Licence = {
  id: string;
  state: string;
  number: string;
  expiresOn: Day | null;
  appointedOn: Day | null;
  appointmentEndsOn: Day | null;
  version: number;
};

/** A firm's licences and our appointments of it by state, and the states it would need one in. */
export const listLicences = query("firm.view", async ({ db }, firmId: string) => {
  const licences = await db.$queryRaw<Licence[]>`${kept}
    select distinct on (state, number) id, state, number, expires_on::text as "expiresOn", appointed_on::text as "appointedOn",
      appointment_ends_on::text as "appointmentEndsOn", version
    from firm_licences where ${isFirm(sql`firm_id`, firmId)} order by state, number, firm_id <> ${firmId}::uuid`;
  return { licences, unappointed: await ledger.readUnappointed(db, firmId) };
});

export type NextMeeting = { title: string; on: Day; from: string | null; with: string };

/** The viewer's own next meeting that one of the firm's people is invited to. */
export const getNextMeeting = query("firm.view", async ({ db }, firmId: string) => {
  const [next] = await db.$queryRaw<NextMeeting[]>`${kept}
    with clock as (select coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone)
    select m.title, (m.starts_at at time zone case when m.all_day then 'UTC' else zone end)::date::text as "on",
      case when not m.all_day then to_char(m.starts_at at time zone zone, 'FMHH12:MI AM') end as "from", p.name as "with"
    from meetings m cross join clock join firm_people p on lower(p.email) = any (m.invited)
    where ${isFirm(sql`p.firm_id`, firmId)} and m.ends_at > now() order by m.starts_at, p.name limit 1`;
  return next ?? null;
});
