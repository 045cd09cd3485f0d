import "server-only";
import type { ProspectsState } from "@/lib/prospects/list";
import type { Db } from "../door";
import { anywhere, type Sql, sql } from "../sql";
import { isNumber, isShort, wordsIn } from "./where";

/**
 * So many are fetched and sorted sooner than they are met along the order of a sort: more of those found by words, which are
 * often where the order comes to last.
 */
export const fewOf = (q: string) => (q ? 8_000 : 2_000);
/** Of one word alone, whether more names than a few have it, by the count that is kept of each word they are made of. */
export function wordKnown(q: string): Sql | undefined {
  const [word = "", ...more] = wordsIn(q);
  const piece = word.split(/[.,;:()[\]"/&\s-]+/).sort((a, b) => b.length - a.length)[0] ?? "";
  if (more.length > 0 || isNumber(word) || !piece || (isShort(piece) && piece !== word)) return;
  const like = isShort(piece) ? anywhere(piece).slice(1) : anywhere(piece);
  return sql`(select coalesce(sum(employers), 0) > ${fewOf(q)} from prospect_words where word like ${like})`;
}

/** A word of a text with which the names of all begin that have it, where they are more than a few; sorted by name they are together. */
export async function leadOf(db: Db, { q, sort }: ProspectsState): Promise<string | undefined> {
  const words = sort.endsWith("name") ? wordsIn(q).filter((word) => !isShort(word) && !isNumber(word)) : [];
  if (words.length === 0) return;
  const [lead] = await db.$queryRaw<{ word: string }[]>`
    select t.word from unnest(${words}::text[], ${words.map(anywhere)}::text[]) t(word, held) cross join lateral (
      select sum(w.employers) as holding, sum(w.starting) filter (where starts_with(w.word, t.word)) as starting
      from prospect_words w where w.word like t.held) w
    where w.holding = w.starting and w.holding > ${fewOf(q)} and t.word !~ '[.,;:()[\]"/&-]' order by w.holding limit 1`;
  return lead?.word;
}
