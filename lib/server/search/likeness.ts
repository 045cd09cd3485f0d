import "server-only";
import { folded } from "@/lib/units/folded";
import { anywhere, type Sql, sql } from "../sql";

/** Shorter texts resemble too much of everything. */
export const leastForTypos = 4;
/** How many of a kind are told. */
export const most = 6;

export type Fit = (name: Sql, q: string) => { holds: Sql; rank: Sql };

/** Names that hold every word of the text: those that begin with it first, then those that have a word that does. */
const exactly: Fit = (name, q) => {
  const text = folded(q);
  const start = anywhere(text).slice(1);
  return {
    // One text however many words there are, so that its plan is kept.
    holds: sql`folded(${name}) like all (${text.split(" ").map(anywhere)}::text[])`,
    rank: sql`case when folded(${name}) like ${start} then 4 when folded(${name}) like ${`% ${start}`} then 3 else 2 end`,
  };
};

/** Names spelt nearly so. That they hold its first two letters somewhere is cheap to ask, and leaves few to compare. */
const nearly: Fit = (name, q) => ({
  holds: sql`(folded(${name}) like ${anywhere(folded(q).slice(0, 2))} and word_similarity(${folded(q)}, folded(${name})) >= 0.4)`,
  rank: sql`word_similarity(${folded(q)}, folded(${name}))`,
});

/** What is spelt nearly so is looked for only where nothing is spelt so. */
export async function lookUp<R>(q: string, read: (likeness: Fit) => Promise<R[]>) {
  const rows = await read(exactly);
  return rows.length > 0 || q.length < leastForTypos ? rows : read(nearly);
}
