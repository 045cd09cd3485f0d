"use client";

import { type ReactNode, useState, useTransition } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Input } from "./input";

type ConfirmDialogProps = {
  open: boolean;
  onClose: () => void;
  question: string;
  consequence: ReactNode;
  verb: string;
  busyVerb?: string;
  keepVerb?: string;
  danger?: boolean;
  typedWord?: string;
  onConfirm: () => void | Promise<void>;
};

/** For what leaves the building or loses data. With `typedWord` the button waits until that word is typed. */
export function ConfirmDialog({
  open,
  onClose,
  question,
  consequence,
  verb,
  busyVerb,
  keepVerb = "Cancel",
  danger,
  typedWord,
  onConfirm,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState("");
  const [busy, start] = useTransition();
  const close = () => {
    setTyped("");
    onClose();
  };
  const confirm = () =>
    start(async () => {
      await onConfirm();
      close();
    });
  return (
    <Dialog
      open={open}
      onClose={close}
      title={question}
      width="sm"
      urgent
      description={
        <>
          {consequence}
          {typedWord && (
            <>
              {" "}
              Type <b className="font-semibold text-ink">{typedWord}</b> to confirm.
            </>
          )}
        </>
      }
      footer={
        <>
          <Button size="md" onClick={close}>
            {keepVerb}
          </Button>
          <Button
            size="md"
            variant={danger ? "danger" : "primary"}
            disabled={typedWord !== undefined && typed.trim() !== typedWord}
            busy={busy}
            busyLabel={busyVerb}
            onClick={confirm}
          >
            {verb}
          </Button>
        </>
      }
    >
      {typedWord && (
        <Input
          aria-label={`Type ${typedWord} to confirm`}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Dialog>
  );
}
