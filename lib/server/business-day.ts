import "server-only";
import { prisma } from "./prisma";

const oneMinute = 60_000;
const usual = "America/New_York";
let kept: { zone: string; until: number } | undefined;

/** Today as a plain day ("2027-01-31") where business is done: the setting `business_zone`, not the server's clock. */
export async function businessDay(now = new Date()) {
  if (!kept || kept.until < now.getTime()) kept = { zone: await zoneAt(now), until: now.getTime() + oneMinute };
  return dayIn(kept.zone, now);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The plain day it is in a time zone at an instant. Making a clock costs more than a query, so they are kept. */
export function dayIn(timeZone: string, now: Date) {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", { timeZone });
  clocks.set(timeZone, clock);
  return clock.format(now);
}

/** The zone in force: the newest version of the setting that has begun, by the usual clock. One that no clock knows stops nobody's work. */
export async function zoneAt(now: Date) {
  const setting = await prisma.$transaction(async (db) => {
    await db.$executeRaw`select set_config('role', 'truebook_door', true)`;
    return db.setting.findFirst({
      where: { key: "business_zone", fromOn: { lte: new Date(`${dayIn(usual, now)}T00:00:00Z`) } },
      orderBy: { version: "desc" },
      select: { value: true },
    });
  });
  return isZone(setting?.value) ? setting.value : usual;
}

function isZone(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    return Boolean(dayIn(value, new Date(0)));
  } catch {
    return false;
  }
}
