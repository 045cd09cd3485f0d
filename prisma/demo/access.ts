import { addDays, addMonths, type Day, firstOfMonth } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { emailOfAlias } from "./people";
import { idOf } from "./random";
import { type Book, put } from "./table";

export const userIdOf = (email: string) => idOf("user", email);
export const accountIdOf = ({ key, copy }: Pick<Cast, "key" | "copy">) => idOf("account", key, String(copy));
export const ownerOf = ({ owner, copy }: Cast) => userIdOf(emailOfAlias(owner, copy));

/** Accounts that moved to their owner so many months ago, and whose they were. */
const handedOver: Record<string, { from: string; monthsAgo: number }> = {
  A16: { from: "AE-5", monthsAgo: 14 },
  A31: { from: "AE-8", monthsAgo: 10 },
  A46: { from: "AE-6", monthsAgo: 20 },
};

/** Who stood in for the owner on a leave that is over, or shared the credit of a sale; days before the seed day. */
const beside: Record<string, { who: string; kind: "COVER" | "SPLIT"; from: number; to: number; credit?: string }> = {
  A02: { who: "AE-1", kind: "COVER", from: 131, to: 118 },
  A20: { who: "AE-6", kind: "SPLIT", from: 400, to: 40, credit: "0.3" },
};

/** The account team: its owners one after another, its underwriter, and those beside them. A past customer keeps its owner. */
export function putAccess(book: Book, calendar: Calendar, cast: Cast, since: Day) {
  const accountId = accountIdOf(cast);
  const moved = cast.copy ? undefined : handedOver[cast.key];
  const from = moved ? firstOfMonth(addMonths(calendar.today, -moved.monthsAgo)) : since;
  if (moved) {
    const before = userIdOf(emailOfAlias(moved.from));
    put(book, "account_access", access(accountId, before, "OWNER", since, addDays(from, -1)));
  }
  put(book, "account_access", access(accountId, ownerOf(cast), "OWNER", from, null));
  if (cast.copy || cast.lapse) return;
  const underwriter = underwriterOf(cast);
  put(book, "account_access", access(accountId, userIdOf(`${underwriter}@truebook.test`), "UNDERWRITER", since, null));
  const other = beside[cast.key];
  if (!other) return;
  const [began, ended] = [addDays(calendar.today, -other.from), addDays(calendar.today, -other.to)];
  const row = access(accountId, userIdOf(emailOfAlias(other.who)), other.kind, began, ended);
  put(book, "account_access", { ...row, may_write: other.kind === "COVER", credit: other.credit ?? null });
}

/** Insured cases are shared by two underwriters; ASC fees go to the senior one. */
export const underwriterOf = ({ key, funding }: Cast) =>
  funding === "INSURED" && Number(key.slice(1)) % 3 !== 0 ? "underwriter" : "underwriter2";

const access = (accountId: string, userId: string, kind: string, from: Day, to: Day | null) => ({
  id: idOf("access", accountId, userId, kind, from),
  account_id: accountId,
  user_id: userId,
  kind,
  may_write: kind !== "UNDERWRITER",
  credit: null as string | null,
  from_on: from,
  to_on: to,
  version: 1,
});
