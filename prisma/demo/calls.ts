import type { HealthLevel } from "@/lib/accounts/health";
import { type Call, calls } from "@/lib/metrics/calls";
import { addDays, type Day, daysBetween, firstOfMonth, weekday } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { diceOf, idOf } from "./random";
import { type Book, put, type Row } from "./table";

const text = (value: unknown) => value as string;
/** From so many days before a renewal its AE and Director call it each week. */
const calledFrom = 133;
/** A book many times the demo keeps the last calls of each renewal alone. */
const large = 1000;

const notes: Record<Call, readonly string[]> = {
  SAFE: ["The yes is in; the paper is with their counsel.", "Terms agreed, nothing open."],
  LIKELY: [
    "The number sits well; they want it in writing before the board.",
    "Two small points open, both ours to close.",
    "Their CFO said they are not looking elsewhere.",
  ],
  AT_RISK: [
    "They asked two others for a number.",
    "The increase is above what they budgeted.",
    "Their consultant is new.",
  ],
  CRITICAL: ["A rival is below us and they say so openly.", "We hear of it from others, not from them."],
  NOTICE: ["The letter came."],
};

type Told = {
  renewal: Row;
  standing: Row;
  ownerId: string;
  directorId: string | null;
  membersOn: (day: Day) => number;
  junior: boolean;
};

/** What AEs and Directors said of each renewal, week by week, until it was decided. */
export function putCalls(book: Book, calendar: Calendar) {
  const standings = new Map((book.get("account_standings") ?? []).map((row) => [row.account_id, row]));
  const people = new Map((book.get("users") ?? []).map((row) => [row.id, row]));
  const grades = new Map((book.get("memberships") ?? []).map((row) => [row.user_id, row.grade]));
  const members = membersByMonth(book);
  const all = (book.get("renewals") ?? []).filter(({ effective_on }) => isCalled(text(effective_on), calendar));
  const weeks = all.length > large ? 2 : 20;
  for (const renewal of all) {
    const standing = standings.get(renewal.account_id);
    const ownerId = standing?.owner_id ?? ownerOn(book, renewal);
    if (!standing || !ownerId) continue;
    const told = {
      renewal,
      standing,
      ownerId: text(ownerId),
      directorId: (people.get(ownerId)?.manager_id as string | null) ?? null,
      membersOn: (day: Day) => members.get(`${renewal.account_id} ${firstOfMonth(day)}`) ?? Number(standing.members),
      junior: grades.get(ownerId) === "JUNIOR",
    };
    putVoice(book, calendar, told, "AE", weeks);
    if (told.directorId) putVoice(book, calendar, told, "DIRECTOR", weeks);
  }
}

const isCalled = (effective: Day, { today }: Calendar) =>
  daysBetween(effective, today) < 396 && daysBetween(today, effective) <= calledFrom;

const ownerOn = (book: Book, { account_id }: Row) =>
  book.get("account_access")?.find((row) => row.account_id === account_id && row.kind === "OWNER" && !row.to_on)
    ?.user_id;

/** Members of medical lines, current versions, by account and month. */
function membersByMonth(book: Book) {
  const medical = new Map((book.get("lines") ?? []).map(({ id, coverage }) => [id, coverage === "MEDICAL"]));
  const found = new Map<string, number>();
  for (const { account_id, line_id, month, members, superseded_at } of book.get("enrollment_months") ?? []) {
    if (superseded_at || !medical.get(line_id)) continue;
    const key = `${account_id} ${month}`;
    found.set(key, (found.get(key) ?? 0) + Number(members));
  }
  return found;
}

/** AEs write on Thursdays, a Director says theirs in Monday’s call. */
const spokenOn = { AE: 4, DIRECTOR: 1 } as const;

function putVoice(book: Book, { today }: Calendar, told: Told, voice: "AE" | "DIRECTOR", weeks: number) {
  const { renewal, ownerId, directorId, membersOn, junior } = told;
  const effective = text(renewal.effective_on);
  const until = [addDays(today, -1), renewal.decided_on ?? addDays(effective, -1), addDays(effective, -1)]
    .map(text)
    .sort()[0]!;
  const days = daysOn(spokenOn[voice], addDays(effective, -calledFrom), until).slice(-weeks);
  const dice = diceOf(`calls ${voice} ${renewal.id}`);
  const [skips, never] = [voice === "AE" ? (junior ? 40 : 12) : 8, voice === "DIRECTOR" && dice(1, 12) === 1];
  const [drift, lean, late] = [dice(0, 9), dice(0, 9), dice(1, 14) === 1];
  const grows = dice(0, 5) === 0 ? dice(-24, 30) : 0;
  const open = !renewal.outcome;
  for (const [at, day] of days.entries()) {
    const isLast = at === days.length - 1;
    if (open && (never || (late && daysBetween(day, until) < 21))) continue;
    if (!isLast && dice(1, 100) <= skips) continue;
    const call = callOn(told, voice, { day, today, isLast, drift, lean });
    put(book, "forecast_calls", {
      id: idOf("call", voice, text(renewal.id), day),
      account_id: renewal.account_id,
      renewal_id: renewal.id,
      voice,
      call,
      members: membersOn(day),
      in_group: grows && at > 4 ? Math.round((membersOn(day) * grows) / 10_000) * 10 : null,
      slices: null,
      note: isLast || dice(0, 3) === 0 ? notes[call][dice(0, notes[call].length - 1)]! : null,
      author_id: voice === "AE" ? ownerId : directorId,
      said_on: day,
      said_at: `${day}T${voice === "AE" ? "15:10" : "18:20"}:00Z`,
    });
  }
}

function daysOn(day: number, from: Day, until: Day): Day[] {
  const first = addDays(from, (day - weekday(from) + 7) % 7);
  const count = Math.floor(daysBetween(first, until) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, week) => addDays(first, 7 * week));
}

type Moment = { day: Day; today: Day; isLast: boolean; drift: number; lean: number };

/** A week’s word: what the end or the health of today makes likely, less of it known the longer ago. */
function callOn({ renewal, standing }: Told, voice: "AE" | "DIRECTOR", { day, isLast, drift, lean }: Moment): Call {
  const effective = text(renewal.effective_on);
  const left = daysBetween(day, effective);
  const careful = voice === "DIRECTOR" && lean < 4 ? 1 : 0;
  if (renewal.outcome === "LAPSED") return down(left > 100 ? 1 : left > 65 ? 2 : 3, careful);
  if (renewal.outcome) {
    const near = renewal.decided_on && daysBetween(day, text(renewal.decided_on)) <= 12;
    const doubt = voice === "DIRECTOR" && lean === 0 && left > 60 ? 1 : 0;
    return near ? "SAFE" : down(left > 100 && drift === 0 ? 2 : 1, doubt);
  }
  if (standing.renewal_id !== renewal.id) return "LIKELY";
  if (standing.status === "VERBAL") return isLast || left < 30 ? "SAFE" : down(drift < 4 ? 2 : 1, 0);
  const base = { GOOD: drift < 3 ? 0 : 1, WATCH: 1, AT_RISK: 2 }[standing.health_level as HealthLevel];
  const moved = isLast && drift === 7 ? -1 : drift === 5 && !isLast ? 1 : 0;
  return down(base + moved, voice === "DIRECTOR" && (lean < 4 || standing.health_level === "AT_RISK") ? 1 : 0);
}

/** So many steps below Safe; nobody says notice was given before it was. */
const down = (steps: number, more: number): Call => calls[Math.min(3, Math.max(0, steps + more))]!;
