"use client";

import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { beginChecklist, finishStep } from "@/lib/implementations/actions";

type FinishProps = { step: { id: string; name: string }; done: boolean };

/** Ticks a step off, or opens it again. */
export function FinishStep({ step: { id, name }, done }: FinishProps) {
  const [busy, act] = useAct();
  const said = done ? `${name}: open again` : `${name}: done`;
  return (
    <Button
      variant={done ? "ghost" : "secondary"}
      size="sm"
      busy={busy}
      aria-label={`${done ? "Not done" : "Done"}: ${name}`}
      onClick={() => act(() => finishStep(idle, { stepId: id, done: !done }), said)}
    >
      {done ? "Not done" : "Done"}
    </Button>
  );
}

/** For a renewal that was signed before there was a checklist. */
export function BeginChecklist({ renewalId }: { renewalId: string }) {
  const [busy, act] = useAct();
  return (
    <Button
      size="sm"
      busy={busy}
      onClick={() => act(() => beginChecklist(idle, { renewalId }), "The checklist has begun")}
    >
      Begin the checklist
    </Button>
  );
}
