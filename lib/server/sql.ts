import "server-only";
import { folded } from "@/lib/units/folded";
import { Prisma } from "@/prisma/generated/client";

/** A piece of SQL to build a statement from; whatever is put into it is a parameter. */
export const sql = Prisma.sql;
export type Sql = Prisma.Sql;

export const nothing = sql``;

/** Pieces joined by a piece of one's own; at least one of them. */
export const joined = (pieces: Sql[], between: " and " | " or " | ", " | " union all ") => Prisma.join(pieces, between);

/** Text to look for anywhere in a column with `like`: its wildcards are taken literally. */
export const anywhere = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Whether a text holds what somebody looks for, however its letters are written. */
export const mentioned = (text: Sql, q: string) => sql`folded(${text}) like ${anywhere(folded(q))}`;

/**
 * At the head of a statement whose text is always the same and which is asked often: its plan is kept by each connection,
 * unless that is a pooler's. Not for a list that puts its conditions together, or plans would pile up.
 */
export const kept = sql`/* kept */`;

/** The business day, found once a statement: the function in a condition is asked again for every row. */
export const businessDay = sql`(select business_day())`;

/** How a transaction becomes somebody; see driver.ts. */
export const settings = sql`/* becomes */`;
