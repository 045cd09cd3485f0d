"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { AccountLetter } from "@/lib/letters/queries";

const LetterDialog = lazy(() => import("./letter-dialog").then(({ LetterDialog }) => ({ default: LetterDialog })));

export type LetterLine = { id: string; name: string };
export type NewLetterProps = { accountId: string; letters: AccountLetter[]; lines: LetterLine[]; today: string };

export function NewLetter(props: NewLetterProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" size="sm" icon={<Icon icon={plusIcon} size={14} />} onClick={() => setOpen(true)}>
        New letter
      </Button>
      {open && (
        <Suspense>
          <LetterDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
