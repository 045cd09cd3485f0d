"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { count, dueText } from "@/lib/format";
import { type Card, trackToMove } from "@/lib/path/board";
import { needsReason, nextStages } from "@/lib/path/moves";
import { isUndecided, type Stage, stageNames } from "@/lib/renewals/stages";
import type { SlipWords } from "@/lib/requests/slip-words";
import { Slips } from "./cells";
import { slipFace } from "./face";

type BoardCardProps = { card: Card; slip: SlipWords | undefined; onMove: (to: Stage) => void };

/** An account's renewal: whose, how large, by when it is decided, what it slips by, and where it may go. */
export function BoardCard({ card, slip, onMove }: BoardCardProps) {
  const { accountId, renewalId, account, members, owner, headline, decideByOn, writable, status } = card;
  const href = renewalId ? `/renewals/${renewalId}` : `/accounts/${accountId}`;
  const track = trackToMove(card);
  const next = writable && track ? nextStages(track) : [];
  const open = isUndecided(status);
  const today = card.tracks[0]?.today ?? "";
  const late = open && decideByOn !== null && decideByOn < today;
  const item = (to: Stage) => ({ label: stageNames[to], danger: needsReason(to), onSelect: () => onMove(to) });
  return (
    <li
      draggable={writable}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", accountId)}
      className="rounded-md border border-line bg-surface px-2.5 py-2 shadow-1"
    >
      <span className="flex items-baseline justify-between gap-2">
        <Link
          data-row
          href={href}
          prefetch={false}
          draggable={false}
          className="flex min-h-6 min-w-0 items-center font-medium hover:underline"
        >
          <span className="truncate">{account}</span>
        </Link>
        <span className="num shrink-0">{count(members)}</span>
      </span>
      {headline && <p className="truncate text-xs text-ink-2">{headline}</p>}
      <span className="mt-1 flex min-h-6 items-center gap-2 text-xs text-ink-3">
        <span className={`flex-1 ${late ? "font-medium text-warn-ink" : ""}`}>
          {open && decideByOn ? `Decide ${dueText(decideByOn, today)}` : track && stageNames[track.stage as Stage]}
        </span>
        {slip && <Slips slip={slipFace(slip)} href={href} named />}
        {owner && <Avatar name={owner} named />}
        {next.length > 0 && (
          <Menu
            trigger={<Icon icon={moreIcon} size={14} />}
            label={`Move to…: ${account}`}
            variant="ghost"
            size="sm"
            square
            align="end"
            sections={[{ label: "Move to", items: next.map(item) }]}
          />
        )}
      </span>
    </li>
  );
}
