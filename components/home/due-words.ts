import { askedText } from "@/components/approvals/face";
import { trackKinds } from "@/components/renewals/face";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { count, dayText, renewalDay } from "@/lib/format";
import type { Answer, DueItem } from "@/lib/home/due";
import { callNames } from "@/lib/metrics/calls";
import { exitOf } from "@/lib/path/paths";
import { sideNames } from "@/lib/promises/sides";
import { stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";

const answered: Record<Answer, string> = {
  APPROVED: "Approved, and not out yet",
  RETURNED: "Returned: ask again, or quote without it",
  DECLINED: "Declined: quote without it",
};

/** What something due is called on its line. */
export function dueTitle(item: DueItem): string {
  switch (item.kind) {
    case "TASK":
      return item.title;
    case "PROMISE":
      return item.words;
    case "NOTICE":
      return item.what;
    case "MILESTONE":
      return `${item.about}: ${stageNames[item.stage]}`;
    case "CALL":
      return `${item.about}: forecast call`;
    case "ANSWER":
      return `${item.about}: ${askedText(item.asked as Parameters<typeof askedText>[0])}`;
  }
}

/** Under it: what kind of thing it is, what ends it, and what hangs on it. */
export function dueDetail(item: DueItem, today: Day): string {
  const members = item.members > 0 ? `${count(item.members)} members` : undefined;
  const said = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ");
  switch (item.kind) {
    case "TASK":
      return said("Task", item.about);
    case "PROMISE":
      return said(item.theirs ? sideNames.THEIRS : sideNames.OURS, item.about);
    case "NOTICE":
      return said(item.about, item.source);
    case "MILESTONE": {
      const { kind, coverage, planOption } = item.line;
      const line = said(coverageNames[coverage as Coverage], planOption);
      const exit = exitOf({ ...item.line, stage: item.stage });
      return said(`${trackKinds[kind]}, ${line}`, renewalDay(item.effectiveOn), members) + (exit ? `. ${exit}` : "");
    }
    case "CALL": {
      const last = item.last && `you said ${callNames[item.last.call]} ${dayText(item.last.on, today)}`;
      return said(last ?? "you have not called it", `renews ${renewalDay(item.renewsOn)}`, members).replace(
        /^./,
        (letter) => letter.toUpperCase(),
      );
    }
    case "ANSWER":
      return said(answered[item.answer], members);
  }
}
