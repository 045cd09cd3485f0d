import "server-only";
import { prisma } from "./prisma";

const oneMinute = 60_000;
let kept: { zone: string; until: number } | undefined;

/** Today as a plain day ("2027-01-31") where business is done: the setting `business_zone`, not the server's clock. */
export async function businessDay(now = new Date()) {
  if (!kept || kept.until < now.getTime()) kept = { zone: await zone(), until: now.getTime() + oneMinute };
  return dayIn(kept.zone, now);
}

/** The plain day it is in a time zone at an instant. */
export const dayIn = (timeZone: string, now: Date) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);

const zone = () =>
  prisma.$transaction(async (db) => {
    await db.$executeRaw`select set_config('role', 'truebook_door', true)`;
    const found = await db.setting.findFirst({
      where: { key: "business_zone" },
      orderBy: { version: "desc" },
      select: { value: true },
    });
    return typeof found?.value === "string" ? found.value : "America/New_York";
  });
