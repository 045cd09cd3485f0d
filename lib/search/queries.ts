import { accountOf } from "@/lib/server/accounts-followed";
import "server-only";
import { medical } from "@/lib/opportunities/products";
import { can, type Viewer } from "@/lib/policy";
import { catalogue } from "@/lib/products/catalogue";
import type { Db } from "@/lib/server/door";
import { firmOf } from "@/lib/server/firms/followed";
import { employersBeginning, employersNamed } from "@/lib/server/prospects/list";
import { query } from "@/lib/server/query";
import { findOpportunities, findRenewals, findRfps } from "@/lib/server/search/deals";
import { leastForTypos, lookUp, most } from "@/lib/server/search/likeness";
import { anywhere, kept, sql } from "@/lib/server/sql";
import { folded } from "@/lib/units/folded";
import {
  accountFound,
  contactFound,
  type Found,
  type FoundGroups,
  firmFound,
  nothingFound,
  opportunityFound,
  personFound,
  prospectFound,
  renewalFound,
  rfpFound,
  viewFound,
} from "./found";
import type { SearchInput } from "./schema";

type Given<F extends (row: never, ...rest: never[]) => Found> = Parameters<F>[0];

const productNames = Object.fromEntries([...medical, ...catalogue].map(({ code, name }) => [code, name]));

/** Employers of the market by name or number. */
export const searchMarket = query(
  "colleague.see",
  async ({ viewer, db }, { q }: SearchInput): Promise<Found[]> =>
    q && can(viewer, "prospect.view") ? findProspects(db, q) : [],
);

/**
 * Accounts, their renewals, opportunities, RFPs, colleagues, people of customers and firms, brokers and saved views by name, among
 * the rows the viewer sees; nothing looked for is where they were lately.
 */
export const searchOurs = query(
  "colleague.see",
  async ({ viewer, db }, { q, recent }: SearchInput): Promise<Omit<FoundGroups, "prospects">> => {
    const customers = can(viewer, "renewal.view");
    if (!q) return { ...nothingFound, accounts: customers ? await findRecent(db, viewer, recent) : [] };
    return {
      accounts: customers ? await findAccounts(db, viewer, q) : [],
      renewals: customers ? (await findRenewals(db, q)).map(renewalFound) : [],
      opportunities: can(viewer, "opportunity.view")
        ? (await findOpportunities(db, q, productNames)).map((row) => opportunityFound(row, productNames))
        : [],
      rfps: can(viewer, "rfp.view") ? (await findRfps(db, q)).map(rfpFound) : [],
      people: await findPeople(db, viewer, q),
      contacts: await findContacts(db, viewer, q),
      brokers: can(viewer, "firm.view") ? await findFirms(db, q) : [],
      views: can(viewer, "book.view") ? await findViews(db, q) : [],
    };
  },
);

/** Accounts by name or id alone, for choosing one. */
export const searchAccounts = query("colleague.see", async ({ viewer, db }, { q }: SearchInput): Promise<Found[]> => {
  if (!can(viewer, "renewal.view")) return [];
  return q ? findAccounts(db, viewer, q) : [];
});

/** Firms by name alone, for choosing one. */
export const searchFirms = query("colleague.see", async ({ viewer, db }, { q }: SearchInput): Promise<Found[]> => {
  if (!can(viewer, "firm.view")) return [];
  return q ? findFirms(db, q) : [];
});

async function findAccounts(db: Db, viewer: Viewer, q: string) {
  const rows = await lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`m.name`, q);
    const byId = sql`m.external_id ilike ${anywhere(q).slice(1)}`;
    return db.$queryRaw<Given<typeof accountFound>[]>`${kept}
      select a.id, a.name, s.funding, s.members, s.renews_on::text as "renewsOn"
      from accounts m join accounts a on a.id = coalesce(m.merged_into_id, m.id)
      left join account_standings s on s.account_id = a.id
      where ${holds} or ${byId}
      order by case when lower(m.external_id) = lower(${q}) then 5 when ${byId} then 2.5 else ${rank} end desc,
        s.members desc nulls last, m.name, m.id limit ${most}`;
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => accountFound(row, viewer));
}

async function findRecent(db: Db, viewer: Viewer, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Given<typeof accountFound>[]>`
    select a.id, a.name, s.funding, s.members, s.renews_on::text as "renewsOn"
    from accounts a left join account_standings s on s.account_id = a.id
    where a.id = any(${ids}::uuid[]) and a.merged_into_id is null order by array_position(${ids}::uuid[], a.id) limit ${most}`;
  return rows.map((row) => accountFound(row, viewer));
}

async function findPeople(db: Db, viewer: Viewer, q: string) {
  const owned = can(viewer, "book.view")
    ? sql`(select count(*)::int from account_standings s where s.owner_id = u.id and not s.lapsed)`
    : sql`0`;
  const rows = await lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`u.name`, q);
    return db.$queryRaw<Given<typeof personFound>[]>`${kept}
      select u.id, u.name, u.role, u.title, u.email, ${owned} as accounts
      from users u where u.deactivated_at is null and (${holds} or u.email ilike ${anywhere(q).slice(1)})
      order by ${rank} desc, u.name, u.id limit ${most}`;
  });
  return rows.map((row) => personFound(row, viewer));
}

/** People of the customers one sees and of firms, each where their own page shows them; who left stands last. */
async function findContacts(db: Db, viewer: Viewer, q: string) {
  if (!can(viewer, "contact.view") || !can(viewer, "firm.view")) return [];
  const rows = await lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`p.name`, q);
    return db.$queryRaw<Given<typeof contactFound>[]>`${kept}
      select p.id, p.name, p.title, p.at, p.of_id as "ofId", p.of, p.left_on is not null as left
      from (
        select c.id, c.name, c.title, 'CUSTOMER' as at, a.id as of_id, a.name as of, c.left_on
        from account_people c join accounts a on a.id = ${accountOf(sql`c.account_id`)}
        union all
        select c.id, c.name, c.title, 'FIRM', f.id, f.name, c.left_on
        from firm_people c join firms f on f.id = ${firmOf(sql`c.firm_id`)}) p
      where ${holds} order by p.left_on is not null, ${rank} desc, p.name, p.of, p.id limit ${most}`;
  });
  return rows.map((row) => contactFound(row, viewer));
}

/** The directory is open; how many of the viewer's accounts a firm stands behind is what tells it from another. */
async function findFirms(db: Db, q: string) {
  const rows = await lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`m.name`, q);
    return db.$queryRaw<Given<typeof firmFound>[]>`${kept}
      select f.id, f.name, coalesce(s.accounts, 0) as accounts
      from firms m join firms f on f.id = coalesce(m.merged_into_id, m.id)
      left join (select firm_id, count(*)::int as accounts from account_standings where not lapsed group by firm_id) s
        on s.firm_id = f.id
      where ${holds} order by ${rank} desc, s.accounts desc nulls last, m.name limit ${most}`;
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()].map(firmFound);
}

const knownAs = 3;

/**
 * The directory may hold a million employers: words are looked for as its list looks for them. Those spelt nearly so are
 * looked for among the words that names have, which are few, and then as if they had been typed.
 */
async function findProspects(db: Db, q: string) {
  const text = folded(q);
  const digits = q.replace(/\D/g, "");
  if (text.length < 3 || digits.length > 9) return [];
  if (digits.length >= 4 && !/\p{L}/u.test(q)) {
    const rows = await db.$queryRaw<Given<typeof prospectFound>[]>`
      select ein, name, state, employees from prospects
      where ein >= ${digits.padEnd(9, "0")} and ein <= ${digits.padEnd(9, "9")} order by ein limit ${most}`;
    return rows.map(prospectFound);
  }
  const rows = await prospectsWith(db, text, text);
  if (rows.length > 0 || q.length < leastForTypos) return rows.map(prospectFound);
  const found = new Map<string, Given<typeof prospectFound>>();
  for (const meant of await meantBy(db, text)) {
    for (const row of await prospectsWith(db, meant, text)) found.set(row.ein, row);
    if (found.size >= most) break;
  }
  return [...found.values()].slice(0, most).map(prospectFound);
}

/** What a text may mean, its words written as names have them: all by their likeliest, then each by another. */
async function meantBy(db: Db, text: string): Promise<string[]> {
  const words = text.split(" ");
  const known = await db.$queryRaw<{ typed: string; word: string }[]>`
    select t.typed, k.word from unnest(${words}::text[]) t(typed) cross join lateral (
      select w.word from prospect_words w where w.word % t.typed and length(t.typed) > 2
      order by similarity(w.word, t.typed) desc, w.employers desc limit ${knownAs}) k`;
  if (known.length === 0) return [];
  const spellings = words.map((typed) => {
    const meant = known.filter((each) => each.typed === typed).map(({ word }) => word);
    return meant.length > 0 ? meant : [typed];
  });
  const likeliest = spellings.map(([first]) => first);
  const others = spellings.flatMap((some, at) =>
    some.slice(1).map((other) => likeliest.map((word, n) => (n === at ? other : word))),
  );
  return [likeliest, ...others].slice(0, knownAs).map((each) => each.join(" "));
}

/** Employers that have these words, the largest; those whose name begins with the text first, then those most like what was typed. */
const prospectsWith = (db: Db, text: string, typed: string) =>
  db.$queryRaw<Given<typeof prospectFound>[]>`
    select ein, name, state, employees from (
      ${employersNamed(text)} union ${employersBeginning(text)}) p
    order by folded like ${anywhere(text).slice(1)} desc, word_similarity(${typed}, folded) desc,
      employees desc nulls last, name limit ${most}`;

async function findViews(db: Db, q: string) {
  const rows = await lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`v.name`, q);
    return db.$queryRaw<Given<typeof viewFound>[]>`${kept}
      select v.id, v.name, v.list, case when v.owner_id <> viewer_id() then u.name end as by
      from saved_views v left join users u on u.id = v.owner_id
      where ${holds} order by ${rank} desc, v.name, v.id limit ${most}`;
  });
  return rows.map(viewFound);
}
