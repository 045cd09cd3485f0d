import { addDays, type Day } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { diceOf, idOf } from "./random";
import { type Book, put, type Row } from "./table";

type Told = {
  name: string;
  words: string;
  product: string | null;
  /** Days before today it began; one in how many accounts is invited; how many days ago it ended. */
  ago: number;
  oneIn: number;
  ended?: number;
};

const programs: Told[] = [
  {
    name: "Joint and back care at home",
    words: "Physical therapy by telephone and sensor, for employers whose people stand or lift all day.",
    product: "MSK",
    ago: 520,
    oneIn: 2,
  },
  {
    name: "Virtual primary care first",
    words: "A named doctor within a day, without a copay, before an urgent care visit.",
    product: "TELE",
    ago: 250,
    oneIn: 3,
  },
  {
    name: "Plain words",
    words: "Letters and cards rewritten at a sixth-grade level, tried with employers that ask for it.",
    product: null,
    ago: 900,
    oneIn: 5,
    ended: 120,
  },
];

/** What is new and brought to accounts in a wave, and how far each has come. */
export function putPrograms(book: Book, { today }: Calendar) {
  const author = (book.get("users") ?? []).find(({ role }) => role === "DIRECTOR")?.id;
  for (const told of programs) {
    const begun = addDays(today, -told.ago);
    const id = idOf("program", told.name);
    put(book, "programs", {
      id,
      author_id: author,
      name: told.name,
      words: told.words,
      product: told.product,
      launched_on: begun,
      ended_on: told.ended === undefined ? null : addDays(today, -told.ended),
      version: 1,
    });
    for (const standing of book.get("account_standings") ?? [])
      if (isAsked(told, standing)) put(book, "adoptions", adoption(told, id, String(standing.account_id), today));
  }
}

function isAsked({ name, product, oneIn }: Told, { account_id, lapsed, products }: Row) {
  const may = product === null || (products as Record<string, string>).CARE_MANAGEMENT !== "NOT_ELIGIBLE";
  return !lapsed && may && diceOf(`asked ${name} ${account_id}`)(1, oneIn) === 1;
}

/** Days of each stage in order, as far as the throw and today let it come; some say no on the way. */
function adoption({ name, ago, ended }: Told, programId: string, accountId: string, today: Day): Row {
  const dice = diceOf(`adoption ${name} ${accountId}`);
  const last = addDays(today, -(ended ?? 1));
  const reach = dice(1, 10);
  let on = addDays(today, -ago + dice(0, 60));
  const next = (wanted: boolean, low: number, high: number): Day | null => {
    const then = addDays(on, dice(low, high));
    if (!wanted || then > last) return null;
    on = then;
    return on;
  };
  const invited = on;
  const pitched = next(reach > 2, 10, 60);
  const pilot = pitched && next(reach > 4 && reach !== 7, 20, 60);
  const adopted = pitched && (pilot ?? reach === 7) ? next(reach > 5, 40, 110) : null;
  const renewed = adopted && next(reach > 6, 340, 380);
  const out = !adopted && reach % 4 === 3 ? next(true, 20, 40) : null;
  return {
    id: idOf("adoption", name, accountId),
    program_id: programId,
    account_id: accountId,
    invited_on: invited,
    pitched_on: pitched,
    pilot_on: pilot,
    adopted_on: adopted,
    renewed_on: renewed,
    ended_on: out,
    end_reason: out && (dice(1, 2) === 1 ? "No budget for it this year" : "They have something like it"),
    reference: adopted !== null && out === null && dice(1, 3) === 1,
    version: 1,
  };
}
