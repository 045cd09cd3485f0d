"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { addWhatIf } from "@/lib/whatifs/actions";
import { toggled, whatIfHref } from "@/lib/whatifs/address";
import type { WhatIfState } from "@/lib/whatifs/list";

type NewWhatIfProps = { state: WhatIfState; season: string; span: "season" | "year"; name: string };

/** Begins a what-if by its name; what it supposes is written beside its figures. */
export function NewWhatIf({ state, season, span, name }: NewWhatIfProps) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const done = ({ id }: { id: string }) => {
    setOpen(false);
    router.push(whatIfHref({ season, span, ids: toggled(state.ids, id) }), { scroll: false });
  };
  return (
    <>
      <Button variant="primary" icon={<Icon icon={plusIcon} size={14} />} onClick={() => setOpen(true)}>
        New what-if
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`New what-if of ${name}`} width="sm">
        <ActionForm action={addWhatIf} onDone={done} className="flex flex-col gap-4 pb-1">
          {({ errors, pending }) => (
            <>
              <input type="hidden" name="season" value={season} />
              <input type="hidden" name="span" value={span} />
              <TextField
                label="Name"
                name="name"
                required
                autoComplete="off"
                error={errors.name}
                hint="Such as “Wexcombe leaves, relief capped”"
              />
              <div className="flex justify-end gap-2">
                <Button size="md" onClick={() => setOpen(false)}>
                  Cancel
                </Button>
                <Button type="submit" variant="primary" size="md" busy={pending} busyLabel="Saving">
                  Begin
                </Button>
              </div>
            </>
          )}
        </ActionForm>
      </Dialog>
    </>
  );
}
