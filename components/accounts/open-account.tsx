"use client";

import { lazy, Suspense, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { OpeningProps } from "./open-account-dialog";

const OpenAccountDialog = lazy(() =>
  import("./open-account-dialog").then(({ OpenAccountDialog }) => ({ default: OpenAccountDialog })),
);

/** Opens an account by hand. */
export function OpenAccount({ look, ...form }: OpeningProps & { look?: Pick<ButtonProps, "variant" | "size"> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        Open an account
      </Button>
      <Suspense>{open && <OpenAccountDialog {...form} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
