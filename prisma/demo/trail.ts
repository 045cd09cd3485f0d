import type { Ability } from "@/lib/policy";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { ownerOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import type { Telling } from "./lines";
import { idOf } from "./random";
import type { Told } from "./story";
import { type Book, put } from "./table";
import { quarterBefore } from "./telling";

type Done = {
  ability: Ability;
  on: Day;
  by: string;
  subjectType: string;
  subjectId: string;
  changes: Record<string, [unknown, unknown]>;
};

/** Who recorded what a story tells, as the trail would have kept it. */
export function putTrail(book: Book, { today }: Calendar, accounts: { telling: Telling; told: Told }[]) {
  for (const { telling, told } of accounts) {
    const { accountId, cast } = telling;
    const owner = ownerOf(cast);
    for (const [index, done] of deeds(accountId, owner, told, today).entries()) {
      put(book, "audit_events", {
        id: idOf("event", accountId, String(index)),
        at: `${done.on < today ? done.on : addDays(today, -1)}T${String(14 + (index % 6))}:${String(10 + index * 7).slice(0, 2)}:00Z`,
        request_id: idOf("event", accountId, String(index)),
        actor_id: done.by,
        ability: done.ability,
        kind: "BOOK",
        subject_type: done.subjectType,
        subject_id: done.subjectId,
        account_id: accountId,
        changes: done.changes,
        receipt: null,
      });
    }
  }
}

function deeds(accountId: string, owner: string, told: Told, today: Day): Done[] {
  const operations = userIdOf("ops@truebook.test");
  const subject = (...words: string[]) => idOf("told", accountId, ...words);
  const issues = (told.issues ?? []).flatMap(({ what, severity, opened, escalated, closed }): Done[] => {
    const issue = {
      ability: "serviceIssue.record" as const,
      subjectType: "service_issue",
      subjectId: subject("issue", what),
    };
    return [
      { ...issue, on: opened, by: operations, changes: { what: [null, what], severity: [null, severity] } },
      ...(escalated
        ? [{ ...issue, on: escalated, by: owner, changes: { escalatedOn: [null, escalated] } as Done["changes"] }]
        : []),
      ...(closed
        ? [{ ...issue, on: closed, by: operations, changes: { closedOn: [null, closed] } as Done["changes"] }]
        : []),
    ];
  });
  const rfps = (told.rfps ?? []).map(
    ({ received, source, status }): Done => ({
      ability: "rfp.record",
      on: received,
      by: owner,
      subjectType: "rfp_notice",
      subjectId: subject("rfp", received),
      changes: { source: [null, source], status: [null, status] },
    }),
  );
  const results = (told.guarantees ?? [])
    .filter(({ met }) => !met)
    .map(
      ({ metric, quartersAgo, target, actual }): Done => ({
        ability: "guarantee.record",
        on: addDays(addMonths(quarterBefore(today, quartersAgo), 3), 19),
        by: operations,
        subjectType: "guarantee_result",
        subjectId: subject("guarantee", metric, String(quartersAgo)),
        changes: { metric: [null, metric], target: [null, target], actual: [null, actual] },
      }),
    );
  return [...issues, ...rfps, ...results];
}
