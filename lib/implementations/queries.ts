import "server-only";
import { readImplementations, readKeepers } from "@/lib/server/implementations/read";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { clashes, type Enrollment } from "./enrollment";
import { type ImplementationsState, listed } from "./list";
import { type Implementation, implementationOf } from "./view";

/** What follows the yes of one renewal, with whom its presenter meets elsewhere in the same days; nothing before a yes. */
export const getImplementation = query("renewal.view", async ({ db }, renewalId: string) => {
  const [row] = await readImplementations(db, sql`r.id = ${renewalId}::uuid`);
  if (!row) return;
  const one = implementationOf(row);
  const others = one.presenterId
    ? await readImplementations(db, sql`i.presenter_id = ${one.presenterId}::uuid and r.id <> ${renewalId}::uuid`)
    : [];
  const clashing = enrollmentsOf([one]).flatMap((own) => clashes(own, enrollmentsOf(others)));
  return { ...one, clashing, people: await readKeepers(db, one.accountId) };
});

/** Every renewal after its yes that the viewer sees, the next to take effect first; `clashing` by renewal. */
export const listImplementations = query("renewal.view", async ({ viewer, db }, state: ImplementationsState) => {
  const all = (await readImplementations(db, sql`i.id is not null`)).map(implementationOf);
  const enrollments = enrollmentsOf(all);
  const clashing = new Map(enrollments.map((own) => [own.renewalId, clashes(own, enrollments)]));
  return { all, shown: listed(all, state, viewer.id), clashing };
});

type Dated = Pick<Implementation, "renewalId" | "account" | "fromOn" | "toOn" | "presenterId">;
const enrollmentsOf = (rows: readonly Dated[]): Enrollment[] =>
  rows.flatMap(({ renewalId, account, fromOn, toOn, presenterId }) =>
    fromOn && toOn ? [{ renewalId, account, fromOn, toOn, presenterId }] : [],
  );
