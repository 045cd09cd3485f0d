"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { monthText } from "@/lib/format";
import { action } from "@/lib/server/action";
import { findMonth, refuseRestated, writeMonth } from "@/lib/server/line-month";
import { restateStandings } from "@/lib/server/standing";
import { firstOfMonth } from "@/lib/units/day";
import { changedKinds } from "./check";
import * as schema from "./schema";

/** One line's month by hand: the first figures of it, or a restatement that closes what stood and keeps it. */
export const recordMonth = action("month.record", {
  input: schema.recordMonth,
  on: ({ db, input }) => findMonth(db, input.lineId, input.month),
  run: async ({ db, on, input, operationId, audit }) => {
    const { month, recordedAt } = input;
    if (month > firstOfMonth(on.today)) return refuse("That month has not begun.");
    if (!on.funding) return refuse(`The line was not in force in ${monthText(month)}.`);
    if (on.priceBasis === "INCLUDED") return refuse("This line is priced inside another and has no months of its own.");
    if (recordedAt !== undefined && recordedAt !== (on.recordedAt ?? "")) await refuseRestated(db, on);
    const valuedOn = input.valuedOn ?? on.today;
    if (valuedOn > on.today || valuedOn < month) return refuse("Claims are valued between the month and today.");
    const kinds = changedKinds(on, input);
    if (!kinds.enrollment && !kinds.revenue && !kinds.claims) return refuse("These figures stand already.");
    await writeMonth(db, on, { ...input, valuedOn, operationId }, kinds);
    await restateStandings(db, [on.accountId]);
    const { contracts, members, revenue, paid, incurred } = input;
    const figures = Object.entries({ contracts, members, revenue, paid, incurred }).filter(
      ([, value]) => value !== undefined,
    );
    const before = {
      contracts: on.contracts,
      members: on.members,
      revenue: on.revenue,
      paid: on.paid,
      incurred: on.incurred,
    };
    audit({
      subjectType: "line",
      subjectId: on.id,
      accountId: on.accountId,
      changes: { month: [null, month], ...changesBetween(before, Object.fromEntries(figures)) },
    });
    return { restated: on.recordedAt !== null, before, month };
  },
});
