"use client";

import { useState } from "react";
import { ConfirmDialog } from "./confirm-dialog";
import { Dialog, type DialogProps } from "./dialog";

/** A dialog whose every way out asks first while something in it is `unsaved`. */
export function GuardedDialog({ onClose, unsaved, ...rest }: DialogProps & { unsaved?: boolean }) {
  const [asking, setAsking] = useState(false);
  const leave = () => {
    setAsking(false);
    onClose();
  };
  return (
    <>
      <Dialog {...rest} onClose={() => (unsaved ? setAsking(true) : onClose())} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question="Leave without saving?"
        consequence="What you typed here is lost."
        verb="Leave"
        keepVerb="Keep editing"
        danger
        onConfirm={leave}
      />
    </>
  );
}
