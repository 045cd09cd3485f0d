import { taskTitle } from "@/lib/promises/sides";
import { addDays, type Day } from "@/lib/units/day";
import { accountIdOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { contactIdOf } from "./contacts";
import { cardIdOf } from "./firm-rows";
import { idOf } from "./random";
import { type Book, put } from "./table";
import { type Touched, touched } from "./touched";

const at = (local: string) => userIdOf(`${local}@truebook.test`);
const accountOf = (key?: string) => (key ? accountIdOf({ key, copy: 0 }) : null);
const firmOf = (firm?: string) => (firm ? idOf("firm", firm) : null);

/** What was said to whom, and what was promised both ways; days count from today. */
export function putDealings(book: Book, { today }: Calendar) {
  const there = new Set(book.get("accounts")?.map(({ id }) => id));
  const told = ({ account }: { account?: string }) => !account || there.has(accountOf(account));
  for (const one of touched.filter(told))
    putTouch(book, today, { ...one, ours: one.ours?.filter(told), theirs: one.theirs?.filter(told) });
}

function putTouch(book: Book, today: Day, one: Touched) {
  const {
    by,
    account,
    firm,
    kind,
    ago,
    said,
    topics = [],
    with: others = [],
    cards = [],
    people = [],
    ours = [],
    theirs = [],
  } = one;
  const on = addDays(today, -ago);
  const id = idOf("touch", by, said);
  put(book, "interactions", {
    id,
    account_id: accountOf(account),
    firm_id: firmOf(firm),
    kind,
    happened_on: on,
    summary: said,
    topics,
    others,
    firm_person_ids: cards.map(cardIdOf),
    account_person_ids: people.map((name) => contactIdOf(accountIdOf({ key: account!, copy: 0 }), name)),
    colleague_ids: [],
    author_id: at(by),
    created_at: `${on}T20:00:00Z`,
    version: 1,
  });
  for (const [side, promises] of [
    ["OURS", ours],
    ["THEIRS", theirs],
  ] as const)
    for (const promise of promises) putPromise(book, today, { ...one, id, on }, side, promise);
}

type Said = Touched & { id: string; on: Day };

function putPromise(
  book: Book,
  today: Day,
  said: Said,
  side: "OURS" | "THEIRS",
  promise: NonNullable<Touched["ours"]>[0],
) {
  const { words, due, kept, to, owner = said.by, account = said.account } = promise;
  const dueOn = due === undefined ? null : addDays(today, due);
  const keptOn = kept === undefined ? null : addDays(today, -kept);
  const taskId = idOf("task", "promise", words);
  const about = { account_id: accountOf(account), due_on: dueOn, version: 1 };
  put(book, "tasks", {
    ...about,
    id: taskId,
    assignee_id: at(owner),
    created_by_id: at(said.by),
    title: taskTitle(side, words),
    done_at: keptOn && `${keptOn}T19:00:00Z`,
    created_at: `${said.on}T20:00:00Z`,
  });
  put(book, "commitments", {
    ...about,
    id: idOf("promise", words),
    firm_id: firmOf(said.firm),
    firm_person_id: to ? cardIdOf(to) : null,
    interaction_id: said.id,
    side,
    words,
    owner_id: at(owner),
    made_on: said.on,
    kept_on: keptOn,
    task_id: taskId,
    author_id: at(said.by),
  });
}
