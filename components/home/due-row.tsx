import { __iconData as lateIcon } from "lucide-react/icons/clock";
import { __iconData as milestoneIcon } from "lucide-react/icons/milestone";
import { __iconData as noticeIcon } from "lucide-react/icons/scroll-text";
import { __iconData as answerIcon } from "lucide-react/icons/stamp";
import { __iconData as callIcon } from "lucide-react/icons/trending-up";
import Link from "next/link";
import { KeepPromise } from "@/components/promises/keep-promise";
import { MoveMenu } from "@/components/renewals/move-menu";
import { FinishTask } from "@/components/tasks/finish-task";
import { Icon } from "@/components/ui/icon";
import { dueText } from "@/lib/format";
import type { DueItem } from "@/lib/home/due";
import type { Day } from "@/lib/units/day";
import { dueDetail, dueTitle } from "./due-words";
import { SayCall } from "./say-call";

const icons = { MILESTONE: milestoneIcon, NOTICE: noticeIcon, CALL: callIcon, ANSWER: answerIcon };

/** One thing due: what it is, by when, and the one press that ends it. */
export function DueRow({ item, today }: { item: DueItem; today: Day }) {
  const late = item.on < today;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-2 last:border-0">
      <Press item={item} late={late} />
      <span className="min-w-0 flex-1 basis-48">
        <Link href={item.href} prefetch={false} className="font-medium break-words hover:underline">
          {dueTitle(item)}
        </Link>
        <span className="block text-xs break-words text-ink-3">{dueDetail(item, today)}</span>
      </span>
      <span
        className={`flex min-h-6 w-20 items-center justify-end gap-1 text-xs whitespace-nowrap ${late ? "font-medium text-warn-ink" : "text-ink-2"}`}
      >
        {late && <Icon icon={lateIcon} size={12} />}
        {dueText(item.on, today)}
      </span>
      <span className="flex w-28 shrink-0 justify-end empty:hidden max-md:ml-9 max-md:w-full max-md:justify-start">
        <More item={item} />
      </span>
    </li>
  );
}

/** What is done at a press stands before its words. */
function Press({ item, late }: { item: DueItem; late: boolean }) {
  if (item.kind === "TASK") return <FinishTask taskId={item.id} title={item.title} done={false} />;
  if (item.kind === "PROMISE" && item.writable)
    return <KeepPromise promiseId={item.id} words={item.words} kept={false} overdue={late} />;
  return (
    <span className="flex size-6 shrink-0 items-center justify-center text-ink-3 touch:size-11">
      <Icon icon={item.kind === "PROMISE" ? lateIcon : icons[item.kind]} size={16} />
    </span>
  );
}

/** What needs one choice stands behind them. */
function More({ item }: { item: DueItem }) {
  const account = item.about ?? "";
  if (item.kind === "CALL") return <SayCall renewalId={item.id} account={account} last={item.last} />;
  if (item.kind === "MILESTONE" && item.next.length > 0)
    return <MoveMenu trackId={item.id} account={account} stage={item.stage} next={item.next} />;
  if (item.kind === "ANSWER" && item.next.length > 0)
    return <MoveMenu trackId={item.trackId} account={account} stage={item.stage} next={item.next} />;
  return null;
}
