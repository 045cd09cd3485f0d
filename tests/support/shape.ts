import type { Client } from "pg";

/**
 * What a database is made of, apart from rows: a file of tests that leaves it as it was can hand it on. Copies have the
 * template's own identifiers and transaction numbers, so whatever was made, changed or analysed since shows.
 */
const asked = `
  select md5(concat_ws(' ',
    (select string_agg(nspname || coalesce(nspacl::text, ''), ',' order by nspname) from pg_namespace where nspname !~ '^pg_(toast_)?temp'),
    (select string_agg(concat(oid, relrowsecurity, relforcerowsecurity, relhastriggers, relacl, reloptions), ',' order by oid)
       from pg_class where relnamespace = 'public'::regnamespace),
    (select string_agg(concat(oid, xmin), ',' order by oid) from pg_proc where pronamespace = 'public'::regnamespace),
    (select string_agg(concat(oid, xmin), ',' order by oid) from pg_policy),
    (select string_agg(concat(oid, tgenabled), ',' order by oid) from pg_trigger),
    (select string_agg(concat(oid, convalidated), ',' order by oid) from pg_constraint),
    (select count(*) from pg_attribute),
    (select sum(analyze_count) from pg_stat_user_tables),
    (select count(*) from pg_db_role_setting where setdatabase = (select oid from pg_database where datname = current_database()))
  )) as shape, pg_database_size(current_database())::float8 as bytes`;

export interface Shape {
  shape: string;
  bytes: number;
}

export const shapeOf = async (client: Client) => (await client.query<Shape>(asked)).rows[0]!;

/** More than this above the template, and a copy is made anew: what was deleted still lies in it. */
const LEFT_OVER = 12_000_000;

export const asItWas = (now: Shape, template: Shape) =>
  now.shape === template.shape && now.bytes < template.bytes + LEFT_OVER;
