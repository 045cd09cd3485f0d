import "server-only";
import type { ProspectSort, ProspectsState } from "@/lib/prospects/list";
import { nothing, type Sql, sql } from "../sql";

type Sorting = { by: (of: Sql) => Sql; lacking?: (of: Sql) => Sql; usual: "asc" | "desc" };

/** What is sorted by, of an employer called so, the way its index goes, and what one may lack for it: whoever does stands last. */
const sorts: Record<ProspectSort, Sorting> = {
  fit: { by: (of) => sql`${of}.fit`, usual: "desc" },
  employees: { by: (of) => sql`${of}.employees`, lacking: (of) => sql`${of}.employees`, usual: "desc" },
  name: { by: (of) => sql`${of}.folded`, usual: "asc" },
  premium: { by: (of) => sql`${of}.premium`, lacking: (of) => sql`${of}.premium`, usual: "desc" },
  renews: { by: (of) => sql`extract(doy from ${of}.renews_on)`, lacking: (of) => sql`${of}.renews_on`, usual: "asc" },
  since: { by: (of) => sql`${of}.broker_since`, lacking: (of) => sql`${of}.broker_since`, usual: "desc" },
};

type Sort = ProspectsState["sort"];
const of = (sort: Sort) => sorts[sort.replace("-", "") as ProspectSort];
const isUsual = (sort: Sort) => (sort.startsWith("-") ? "desc" : "asc") === of(sort).usual;

/** The order a sort stands for: as its index goes, or that turned round, and whoever lacks it last. */
export function orderOf(sort: Sort, at: Sql): Sql {
  const { lacking } = of(sort);
  const last = lacking ? sql`${lacking(at)} is null, ` : nothing;
  return sql`${last}${within(sort, at)}`;
}

/** The order among those who have it, word by word as the indexes of the list are built, or exactly the other way. */
function within(sort: Sort, at: Sql): Sql {
  const { by, usual } = of(sort);
  if (isUsual(sort))
    return sql`${by(at)} ${usual === "desc" ? sql`desc` : sql`asc`}, ${at}.employees is null, ${at}.employees desc, ${at}.ein`;
  return sql`${by(at)} ${usual === "desc" ? sql`asc` : sql`desc`}, ${at}.employees is null desc, ${at}.employees, ${at}.ein desc`;
}

type Walk = { sort: Sort; columns: Sql; where: Sql; taking: number; join?: Sql };

/**
 * The employers `k` of a condition along the index of a sort, `taking` so many of them; turned round, those who lack what is
 * sorted by come from its other end. What is joined is asked of each on the way.
 */
export function along({ sort, columns, where, taking, join = nothing }: Walk): Sql {
  const walk = (more: Sql, order: Sql) =>
    sql`select ${columns} from prospects k ${join} where ${where} ${more} order by ${order} limit ${taking}`;
  const { lacking } = of(sort);
  if (!lacking || isUsual(sort)) return walk(nothing, orderOf(sort, sql`k`));
  const order = sql`${lacking(sql`k`)} is null desc, ${within(sort, sql`k`)}`;
  const parts = [sql`is not null`, sql`is null`].map((is) => sql`(${walk(sql`and ${lacking(sql`k`)} ${is}`, order)})`);
  return sql`select * from (${union(parts)}) k limit ${taking}`;
}

const union = ([first, second]: Sql[]) => sql`${first} union all ${second}`;

/** What every sort needs of an employer. */
export const sortedBy = (at: Sql) =>
  sql`${at}.ein, ${at}.folded, ${at}.fit, ${at}.employees, ${at}.premium, ${at}.renews_on, ${at}.broker_since`;
