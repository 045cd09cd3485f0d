"use client";

import { type ReactNode, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog";
import { Dialog } from "./dialog";

type DrawerProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  footer?: ReactNode;
  unsaved?: boolean;
  children: ReactNode;
};

/** `unsaved` makes every way out ask first. */
export function Drawer({ onClose, unsaved, ...rest }: DrawerProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Dialog {...rest} place="drawer" onClose={() => (unsaved ? setAsking(true) : onClose())} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question="Leave without saving?"
        consequence="What you typed here is lost."
        verb="Leave"
        keepVerb="Keep editing"
        danger
        onConfirm={onClose}
      />
    </>
  );
}
