"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { undoShare } from "@/components/shell/undo";
import { Button } from "@/components/ui/button";
import type { Candidate } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import { coverTakers } from "./takers";

const ReassignDialog = dynamic(() => import("./reassign-dialog").then((file) => file.ReassignDialog));
const CoverDialog = dynamic(() => import("./cover-dialog").then((file) => file.CoverDialog));

type Account = { id: string; name: string };

type ButtonsProps = { account: Account; ownerId?: string; takers: Candidate[]; today: Day };

/** Gives the account away, or lends it while its owner is away. */
export function OwnershipButtons({ account, ownerId, takers, today }: ButtonsProps) {
  const [doing, setDoing] = useState<"reassign" | "cover">();
  const close = () => setDoing(undefined);
  const bulk = { chosen: { ids: [account.id] }, count: 1, name: account.name, onClose: close, onDone: close };
  return (
    <>
      <Button variant="ghost" onClick={() => setDoing("reassign")}>
        Reassign
      </Button>
      <Button variant="ghost" onClick={() => setDoing("cover")}>
        Cover while away
      </Button>
      {doing === "reassign" && <ReassignDialog {...bulk} takers={takers} today={today} />}
      {doing === "cover" && <CoverDialog {...bulk} takers={coverTakers(takers, ownerId)} today={today} />}
    </>
  );
}

/** Takes one account back out of a move, however many moved with it. */
export function UndoMove({ operationId, account, to }: { operationId: string; account: Account; to: string }) {
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    await undoShare(operationId, account.id, `${account.name} to ${to}.`);
    setBusy(false);
  };
  return (
    <Button variant="ghost" busy={busy} busyLabel="Undoing" onClick={undo}>
      Undo this move
    </Button>
  );
}
