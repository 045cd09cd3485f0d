"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { ActionForm, type ActionFormProps } from "./action-form";

export type FormProps<T> = Pick<ActionFormProps<T>, "action" | "undoable"> & {
  title: string;
  description?: ReactNode;
  verb: string;
  done: ActionFormProps<T>["done"];
  width?: "sm" | "md" | "lg";
  /** Whether the answer asks for more: the form stays as typed, to be sent again. */
  asks?: (receipt: T) => boolean;
  children: (form: { errors: Record<string, string[] | undefined> }) => ReactNode;
};
/** A form over an action, opened by a button (form-dialog.tsx) or something else, such as a menu; it closes once everything is right. */
export function OpenedForm<T extends object>(props: FormProps<T> & { open: boolean; onClose: () => void }) {
  const { open, onClose, title, description, verb, action, done, undoable, width = "sm", asks, children } = props;
  const [typed, setTyped] = useState(false);
  const [refused, setRefused] = useState(false);
  const { refresh } = useRouter();
  const close = () => {
    onClose();
    setTyped(false);
    // It may have been refused because it is otherwise by now.
    if (refused) refresh();
    setRefused(false);
  };
  return (
    <GuardedDialog open={open} onClose={close} unsaved={typed} title={title} description={description} width={width}>
      <ActionForm
        action={action}
        done={done}
        undoable={undoable}
        onDone={(receipt) => asks?.(receipt) || close()}
        keep={Boolean(asks)}
        onTyped={() => setTyped(true)}
        onRefused={() => setRefused(true)}
        className="flex flex-col gap-4"
      >
        {({ errors, pending }) => (
          <>
            {children({ errors })}
            <span className="flex justify-end gap-2">
              <Button onClick={close}>Cancel</Button>
              <SubmitButton size="sm" busy={pending}>
                {verb}
              </SubmitButton>
            </span>
          </>
        )}
      </ActionForm>
    </GuardedDialog>
  );
}
