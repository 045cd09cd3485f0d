import "server-only";
import { version } from "@/package.json";
import { prisma } from "./prisma";

export type Health =
  | { status: "ok"; database: "ok"; version: string; migrations: number }
  | { status: "unavailable"; database: "unreachable" | "behind" | "ahead"; reason: string; version: string };

const patience = 3_000;

/** Whether people can be served: the database answers in time, and stands where this code expects it. Names no one. */
export async function health(expected = Number(process.env.TRUEBOOK_MIGRATIONS ?? 0)): Promise<Health> {
  const migrations = await within(patience, countMigrations()).catch(() => undefined);
  if (migrations === undefined) return unwell("unreachable", "The database does not answer.");
  if (migrations < expected) return unwell("behind", `The database has ${migrations} of ${expected} migrations.`);
  if (expected && migrations > expected)
    return unwell("ahead", `The database has ${migrations} migrations, this code ${expected}: update the code.`);
  return { status: "ok", database: "ok", version, migrations };
}

async function countMigrations() {
  const [row] = await prisma.$queryRaw<{ migrations: number }[]>`
    select count(*)::int as migrations from public._prisma_migrations
    where finished_at is not null and rolled_back_at is null`;
  return row?.migrations ?? 0;
}

const unwell = (database: "unreachable" | "behind" | "ahead", reason: string): Health => ({
  status: "unavailable",
  database,
  reason,
  version,
});

function within<T>(milliseconds: number, work: Promise<T>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
