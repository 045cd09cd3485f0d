import type { BookRow } from "./row";

type Standing = Pick<BookRow, "members" | "seasonState">;
const within = (row: Standing, ...states: string[]) => (states.includes(row.seasonState) ? row.members : 0);

/** Members of an account that signed, else none. */
export const retainedOf = (row: Standing) => within(row, "RETAINED");

/** Members of an account that signed or is lost, else none. */
export const decidedOf = (row: Standing) => within(row, "RETAINED", "LOST");
