import { statusNames } from "@/lib/renewals/stages";
import type { Calendar } from "./calendar";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

const names = statusNames as Record<string, string>;
const business = 17 * 3_600_000;
const day = 24 * 3_600_000;

/** Who moved each renewal between two pictures, as the trail would have kept it: its AE, on a day between them. */
export function putMoves(book: Book, { today }: Calendar) {
  const now = `${today}T05:00:00Z`;
  const here = (book.get("account_standings") ?? []).map((row): Row => ({ ...row, as_at: now }));
  for (const [accountId, stands] of histories([...(book.get("snapshots") ?? []), ...here])) {
    for (const [index, after] of stands.entries()) {
      const before = stands[index - 1];
      if (!before || before.status === after.status || String(after.status) === "LAPSED") continue;
      const at = between(String(before.as_at), String(after.as_at));
      if (!at) continue;
      put(book, "audit_events", {
        id: idOf("move", accountId, at),
        at,
        request_id: idOf("move", accountId, at),
        actor_id: after.owner_id,
        ability: "account.edit",
        kind: "BOOK",
        subject_type: "renewal",
        subject_id: after.renewal_id,
        account_id: accountId,
        changes: { status: [names[String(before.status)] ?? null, names[String(after.status)] ?? null] },
        receipt: null,
      });
    }
  }
}

/** Each account's standings, oldest first. */
function histories(rows: Row[]) {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.account_id);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  for (const stands of found.values()) stands.sort((a, b) => String(a.as_at).localeCompare(String(b.as_at)));
  return found;
}

/** A working hour more than half way from one moment to the next, where there is a day between them. */
function between(from: string, to: string) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end - start < day) return;
  const at = Math.floor((start + (end - start) * 0.6) / day) * day + business;
  return new Date(Math.min(Math.max(at, start + 1), end - 1)).toISOString();
}
