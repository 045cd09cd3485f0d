"use client";

import { __iconData as lateIcon } from "lucide-react/icons/clock";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { dayText, dueText } from "@/lib/format";
import type { Promised } from "@/lib/promises/queries";
import type { Day } from "@/lib/units/day";
import { KeepPromise } from "./keep-promise";
import { PromiseMenu } from "./promise-menu";

type PromiseRowProps = { promise: Promised; today: Day; viewerId: string; hide?: "account" | "firm" };

export function PromiseRow({ promise, today, viewerId, hide }: PromiseRowProps) {
  const { side, with: other, words, account, firm, overdue, ageDays, writable, keptOn, droppedOn } = promise;
  const over = keptOn ?? droppedOn;
  return (
    <li className="flex min-h-9 items-start gap-1 border-b border-line py-1 last:border-0">
      {writable && !droppedOn ? (
        <KeepPromise promiseId={promise.id} words={words} kept={keptOn !== null} overdue={overdue} />
      ) : (
        <span className="flex size-6 shrink-0 items-center justify-center touch:size-11">
          {overdue && <Icon icon={lateIcon} size={14} className="text-warn-ink" />}
        </span>
      )}
      <span className="min-w-0 flex-1 pt-0.5 touch:pt-2.5">
        <span className={`block break-words ${over ? "text-ink-3" : ""}`}>{words}</span>
        <span className="flex flex-wrap gap-x-2 text-xs text-ink-3">
          <span>{whoText(promise, viewerId)}</span>
          {account && hide !== "account" && (
            <Link href={`/accounts/${account.id}`} prefetch={false} className="underline">
              {account.name}
            </Link>
          )}
          {firm && hide !== "firm" && (side === "OURS" || other) && <span>{firm.name}</span>}
          <span className={overdue ? "font-medium text-warn-ink" : undefined}>{whenText(promise, today)}</span>
        </span>
      </span>
      <span
        className={`shrink-0 pt-0.5 text-xs tabular-nums touch:pt-3 ${overdue ? "font-medium text-warn-ink" : "text-ink-3"}`}
        data-tip={`Made ${dayText(promise.madeOn, today)}`}
      >
        {ageDays}d<span className="sr-only"> old</span>
      </span>
      {writable && !over && <PromiseMenu promise={promise} />}
    </li>
  );
}

const whoText = ({ side, owner, with: named, withLeft, firm }: Promised, viewerId: string) => {
  const other = named && withLeft ? `${named} (has left)` : named;
  const us = owner.id === viewerId ? "You" : owner.name;
  if (side === "OURS") return other ? `${us} to ${other}` : us;
  return `${other ?? firm?.name ?? "They"} to ${owner.id === viewerId ? "you" : owner.name}`;
};

function whenText({ keptOn, droppedOn, dropReason, dueOn }: Promised, today: Day) {
  if (keptOn) return `Kept ${dayText(keptOn, today)}`;
  if (droppedOn) return `Dropped ${dayText(droppedOn, today)}: ${dropReason}`;
  return dueOn ? dueText(dueOn, today) : "No day";
}
