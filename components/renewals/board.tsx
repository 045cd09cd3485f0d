"use client";

import { startTransition, useOptimistic, useState } from "react";
import { stageMarks } from "@/components/book/stage-marks";
import { offerUndo } from "@/components/shell/undo";
import { BoardColumns } from "@/components/ui/board-columns";
import { StageIcon } from "@/components/ui/stage-icon";
import { toast } from "@/components/ui/toast";
import { count, counted } from "@/lib/format";
import { moveTrack } from "@/lib/path/actions";
import { type Card, columnsOf, stageInto, trackToMove } from "@/lib/path/board";
import { asksMore, whyNot } from "@/lib/path/moves";
import { type RenewalStatus, type Stage, stageNames, statusNames, statusOfTrack } from "@/lib/renewals/stages";
import type { SlipWords } from "@/lib/requests/slip-words";
import { BoardCard } from "./board-card";
import { MoveDialog } from "./move-dialog";

type Moved = { accountId: string; to: RenewalStatus };
type Asking = { card: Card; trackId: string; from: Stage; to: Stage };

/** A season's renewals by where they stand. A card moves at once and goes back where it may not stay. */
export function Board({ cards, slips }: { cards: Card[]; slips: Record<string, SlipWords> }) {
  const [shown, put] = useOptimistic(cards, (all, { accountId, to }: Moved) =>
    all.map((card) => (card.accountId === accountId ? { ...card, status: to } : card)),
  );
  const [asking, setAsking] = useState<Asking>();

  const move = (card: Card, to: Stage) => {
    const track = trackToMove(card);
    if (!track) return toast({ text: manyTracks(card), tone: "note" });
    const from = track.stage as Stage;
    if (asksMore(to)) return setAsking({ card, trackId: track.id, from, to });
    startTransition(async () => {
      put({ accountId: card.accountId, to: statusOfTrack({ stage: to, decidedOn: track.decidedOn }) });
      const outcome = await moveTrack({ status: "idle" }, { trackId: track.id, from, to }).catch(() => undefined);
      if (outcome?.status === "done") offerUndo(outcome.operationId, outcome.receipt.said);
      else toast({ text: said(outcome), tone: "error" });
    });
  };
  const drop = (id: string, status: RenewalStatus) => {
    const card = cards.find(({ accountId }) => accountId === id);
    if (!card || card.status === status) return;
    const track = trackToMove(card);
    if (!track) return toast({ text: manyTracks(card), tone: "note" });
    const to = stageInto(track, status);
    if (to) return move(card, to);
    toast({ text: `${card.account} stays. ${refusal(track, status)}`, tone: "error" });
  };
  return (
    <BoardColumns
      label="Board of renewals"
      onDrop={drop}
      columns={columnsOf(shown).map((column) => ({
        key: column.status,
        label: `${column.name}: ${counted(column.cards.length, "account")}, ${counted(column.members, "member")}`,
        head: <StageIcon mark={stageMarks[column.status]} label={column.name} />,
        count: column.cards.length,
        sums: `${count(column.members)} members`,
        cards: column.cards.map((card) => (
          <BoardCard key={card.accountId} card={card} slip={worstOf(card, slips)} onMove={(to) => move(card, to)} />
        )),
      }))}
    >
      {asking && (
        <MoveDialog
          trackId={asking.trackId}
          account={asking.card.account}
          from={asking.from}
          to={asking.to}
          onClose={() => setAsking(undefined)}
        />
      )}
    </BoardColumns>
  );
}

/** Of an account's decisions the one that slips most. */
const worstOf = ({ tracks }: Card, slips: Record<string, SlipWords>) =>
  tracks.flatMap(({ id }) => slips[id] ?? []).sort((a, b) => b.days - a.days)[0];

const statusAt = (stage: Stage) => statusOfTrack({ stage, decidedOn: null });
const manyTracks = ({ account, tracks }: Card) =>
  tracks.length === 0
    ? `No renewal of ${account} is open yet.`
    : `${account} takes ${tracks.length} decisions. Open its renewal to move each of them.`;

function said(outcome: Awaited<ReturnType<typeof moveTrack>> | undefined) {
  if (outcome?.status === "refused") return outcome.message;
  return "The connection failed. Nothing was moved. Try again.";
}

function refusal(track: NonNullable<ReturnType<typeof trackToMove>>, status: RenewalStatus) {
  const stage = (Object.keys(stageNames) as Stage[]).find((each) => statusAt(each) === status);
  return (stage && whyNot(track, stage)) ?? `Nothing leads to ${statusNames[status]} from here.`;
}
