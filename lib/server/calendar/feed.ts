import "server-only";
import { feedOf } from "@/lib/calendar/feed";
import { addDays } from "@/lib/units/day";
import { businessDay } from "../business-day";
import { readingOut } from "../door";
import { findFeedReader } from "../viewer";
import { readDates } from "./dates";

const behind = 30;
const ahead = 366;

/** The calendar behind a secret link, as its owner sees their book now; undefined where no link is that, or no longer. */
export async function readFeed(token: string, origin: string): Promise<string | undefined> {
  const viewer = /^[\w-]{43}$/.test(token) ? await findFeedReader(token) : undefined;
  if (!viewer) return undefined;
  const today = await businessDay();
  const dates = await readingOut(viewer, 15_000, (db) =>
    readDates(db, viewer, addDays(today, -behind), addDays(today, ahead)),
  );
  return feedOf(viewer.name, dates, origin, new Date());
}
