"use client";

import type { FormEvent, ReactNode } from "react";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SendEnd } from "./send-end";

type SendDialogProps = Pick<Parameters<typeof SendEnd>[0], "verb" | "busyLabel" | "sending"> &
  Pick<Parameters<typeof GuardedDialog>[0], "title" | "description" | "width"> & {
    unsaved: boolean;
    /** Sends what stands in the fields; `confirmed` are texts that are kept although they were warned of. */
    onSubmit: (confirmed?: string[]) => void;
    /** The texts that may be warned of. */
    texts?: () => string[];
    onClose: () => void;
    children: ReactNode;
  };

/** A dialog of fields that are sent together: asks before it loses them, and ends with what was answered. */
export function SendDialog({
  onSubmit,
  texts,
  onClose,
  children,
  verb,
  busyLabel,
  sending,
  ...frame
}: SendDialogProps) {
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <GuardedDialog open onClose={onClose} {...frame}>
      <form onSubmit={submitted} noValidate className="flex flex-col gap-4">
        {children}
        <SendEnd
          verb={verb}
          busyLabel={busyLabel}
          sending={sending}
          onKeep={texts && (() => onSubmit(texts()))}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
