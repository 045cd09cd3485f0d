"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { FormProps, OpenedForm as Opened } from "./opened-form";

const load = () => import("./opened-form");
const OpenedForm = lazy(() => load().then(({ OpenedForm }) => ({ default: OpenedForm }))) as unknown as typeof Opened;

type FormDialogProps<T> = FormProps<T> & {
  trigger: ReactNode;
  look?: Pick<ButtonProps, "variant" | "size" | "icon">;
};

/** A button that opens a form over an action. The form is fetched when the button is first pointed at, focused or pressed. */
export function FormDialog<T extends object>({ trigger, look, ...form }: FormDialogProps<T>) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const show = () => {
    setUsed(true);
    setOpen(true);
  };
  return (
    <>
      <Button variant="ghost" {...look} onPointerEnter={load} onFocus={load} onClick={show}>
        {trigger}
      </Button>
      <Suspense>{used && <OpenedForm {...form} open={open} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
