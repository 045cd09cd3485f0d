import type { Day } from "@/lib/units/day";
import { putAccount } from "./account";
import { type Calendar, calendarOf } from "./calendar";
import type { Cast } from "./cast";
import { casting } from "./casting";
import { putCompany, putCopiedTeam } from "./company";
import { tiltOf, toldHistory } from "./history";
import { type FileRow, fileRows } from "./rows";
import { putStandings } from "./standings";
import type { Book } from "./table";

/**
 * Every record of the demo book on a day, by table. `copies` makes it larger: each copy is the first team's accounts
 * again, under a Director and AEs of their own.
 */
export function bookOf(
  today: Day,
  { rows = fileRows(), copies = 1 }: { rows?: FileRow[]; copies?: number } = {},
): Book {
  const book: Book = new Map();
  const calendar = calendarOf(today);
  const cast = casting(calendar, rows);
  const tilt = tiltOf(cast, calendar);
  putCompany(book, calendar);
  for (const one of cast) putOne(book, calendar, one, tilt);
  for (let copy = 1; copy < copies; copy += 1) {
    putCopiedTeam(book, calendar, copy);
    for (const one of cast) if (one.key.startsWith("A")) putOne(book, calendar, copied(one, copy), tilt);
  }
  putStandings(book, today);
  return book;
}

const copied = (cast: Cast, copy: number): Cast => ({ ...cast, copy, name: `${cast.name} ${copy}` });

const putOne = (book: Book, calendar: Calendar, cast: Cast, tilt: number) =>
  putAccount(book, calendar, toldHistory(cast, calendar, tilt));
