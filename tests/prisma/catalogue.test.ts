/** What schema.prisma cannot say, listed by name, and each rule shown to bite. */
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/server/prisma";
import type { Prisma } from "@/prisma/generated/client";
import { unscoped } from "@/tests/support/book";
import { breakers } from "@/tests/support/breakers";
import { seedEverything } from "@/tests/support/everything";

beforeAll(seedEverything);

test("constraints, triggers, policies and rights are those of tests/fixtures/catalogue.txt", async () => {
  const rows = await prisma.$queryRaw<{ line: string }[]>`
    select line from (
      select format('%s %s: %s', case contype when 'c' then 'check' when 'x' then 'exclude' else 'trigger constraint' end,
        conrelid::regclass, conname || case contype when 't' then '' else ' ' || pg_get_constraintdef(oid) end) as line
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'x', 't')
        and not exists (select from pg_inherits where inhrelid = conrelid)
      union all
      select format('partial index %s: %s', tablename, indexname) from pg_indexes
      where schemaname = 'public' and indexdef like '% WHERE %'
      union all
      select format('trigger %s: %s', tgrelid::regclass, tgname) from pg_trigger
      where not tgisinternal and tgconstraint = 0 and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all
      select format('policy %s: %s, %s %s for %s', tablename, policyname, lower(permissive), lower(cmd),
        (select string_agg(replace(r, 'truebook_', ''), ', ' order by r) from unnest(roles) r))
        || coalesce(E'\n  sees ' || qual, '') || coalesce(E'\n  writes ' || with_check, '')
      from pg_policies where schemaname = 'public' and not 'unscoped' = any (roles)
      union all
      select format('right %s: %s may %s', c.oid::regclass, replace(r.rolname, 'truebook_', ''),
        string_agg(p.privilege || case when has_table_privilege(r.oid, c.oid, p.privilege) then '' else
          ' (' || (select string_agg(attname, ', ' order by attname) from pg_attribute a where attrelid = c.oid and attnum > 0
            and not attisdropped and has_column_privilege(r.oid, c.oid, attnum, p.privilege)) || ')' end, ', ' order by p.privilege))
      from pg_class c, pg_roles r, (values ('select'), ('insert'), ('update')) p(privilege)
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and r.rolname like 'truebook\_%' and not r.rolcanlogin and has_any_column_privilege(r.oid, c.oid, p.privilege)
      group by c.oid, r.rolname
      union all
      select format('right %s: %s may delete', c.oid::regclass, replace(r.rolname, 'truebook_', ''))
      from pg_class c, pg_roles r
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and r.rolname like 'truebook\_%'
        and not r.rolcanlogin and has_table_privilege(r.oid, c.oid, 'delete')
    ) everything order by line collate "C"`;
  await expect(`${rows.map(({ line }) => line.replace(/\s+$/gm, "")).join("\n")}\n`).toMatchFileSnapshot(
    "../fixtures/catalogue.txt",
  );
});

const refusedBy = (work: (db: Prisma.TransactionClient) => Promise<unknown>) =>
  unscoped(work).then(
    () => "nothing",
    (error) => `${error} ${JSON.stringify(error)}`,
  );

describe("refuses", () => {
  test.each(Object.entries(breakers))("%s", async (name, each) => {
    for (const work of each) expect(await refusedBy(work)).toContain(name);
  });
  test("and every check and exclusion has its row above", async () => {
    const rows = await prisma.$queryRaw<{ name: string }[]>`
      select conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'x')
        and not exists (select from pg_inherits where inhrelid = conrelid)`;
    expect(Object.keys(breakers).sort()).toEqual(rows.map(({ name }) => name).sort());
  });
});
