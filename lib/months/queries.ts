import "server-only";
import { monthOfLine } from "@/lib/server/line-month";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

/** A line's month as it stands, to be recorded or restated; nothing of a line one does not see. */
export const getLineMonth = query("account.view", ({ db }, lineId: string, month: Day) =>
  monthOfLine(db, lineId, month),
);
