import type { Day } from "@/lib/units/day";
import { putAccount } from "./account";
import { putAsked } from "./asked";
import { putBids } from "./bids";
import { type Calendar, calendarOf } from "./calendar";
import { putCalls } from "./calls";
import type { Cast } from "./cast";
import { casting } from "./casting";
import { putCompany, putCopiedTeam } from "./company";
import { putCredits } from "./credits";
import { putDealings } from "./dealings";
import { putDesks } from "./desk";
import { putFrozen } from "./frozen";
import { tiltOf, toldHistory } from "./history";
import { putImplementations } from "./implemented";
import { putMoves } from "./moves";
import { teamOfCopy } from "./people";
import { putPictures } from "./pictures";
import { putPrograms } from "./programs";
import { putQuotes } from "./quoted";
import { type FileRow, fileRows } from "./rows";
import { putSeasonTargets } from "./season-targets";
import { putSettings } from "./settings";
import { putStandings } from "./standings";
import { putStrategies } from "./strategies";
import type { Book } from "./table";
import { putTotals } from "./totals";
import { putTrail } from "./trail";

/** `pictures` false leaves out the pictures of the past, a number all but its last ones. */
type Scale = { rows?: FileRow[]; copies?: number; pictures?: boolean | number };

/**
 * Every record of the demo book on a day, by table. `copies` makes it larger: each copy is the first team's accounts
 * again; every ten have a Director and AEs of their own.
 */
export function bookOf(today: Day, { rows = fileRows(), copies = 1, pictures = true }: Scale = {}): Book {
  const book: Book = new Map();
  const calendar = calendarOf(today);
  putCompany(book, calendar);
  for (let copy = 1; copy < copies; copy += 1)
    if (teamOfCopy(copy) !== teamOfCopy(copy - 1)) putCopiedTeam(book, calendar, copy);
  const told = castOf(rows, calendar, copies).map((history) => putAccount(book, calendar, history));
  putDesks(book, calendar);
  putDealings(book, calendar);
  putAsked(book, calendar);
  putImplementations(book, calendar);
  putQuotes(book, calendar);
  putBids(book, calendar);
  putSettings(book, today);
  putTotals(book, calendar);
  putStandings(book, today);
  putPrograms(book, calendar);
  putCredits(book, calendar);
  putSeasonTargets(book, calendar);
  putStrategies(book, calendar);
  putCalls(book, calendar);
  putTrail(book, calendar, told);
  if (pictures) {
    putPictures(book, calendar, pictures === true ? undefined : pictures);
    putMoves(book, calendar);
    putFrozen(book, calendar);
  }
  return book;
}

function castOf(rows: FileRow[], calendar: Calendar, copies: number) {
  const cast = casting(calendar, rows);
  const tilt = tiltOf(cast, calendar);
  const first = cast.filter(({ key }) => key.startsWith("A"));
  const more = Array.from({ length: copies - 1 }, (_, index) => first.map((one) => copied(one, index + 1)));
  return [...cast, ...more.flat()].map((one) => toldHistory(one, calendar, tilt));
}

const copied = (cast: Cast, copy: number): Cast => ({ ...cast, copy, name: `${cast.name} ${copy}` });
