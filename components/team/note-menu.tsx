"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { removeNote } from "@/lib/coaching/actions";
import type { CoachingNote } from "@/lib/coaching/queries";
import { ChangeNote } from "./note-form";

/** One's own note: changed, or taken away for good. */
export function NoteMenu({ note, today }: { note: CoachingNote; today: string }) {
  const [doing, setDoing] = useState<"change" | "remove">();
  const close = () => setDoing(undefined);
  const remove = async () => {
    const outcome = await removeNote({ status: "idle" }, { noteId: note.id }).catch(() => undefined);
    if (outcome?.status === "done") toast({ text: "Note removed" });
    else
      toast({
        text: outcome?.status === "refused" ? outcome.message : "The connection failed. Nothing was removed.",
        tone: "error",
      });
    close();
  };
  return (
    <>
      <Menu
        bare
        align="end"
        label="More about this note"
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[
          {
            items: [
              { label: "Change", onSelect: () => setDoing("change") },
              { label: "Remove", danger: true, onSelect: () => setDoing("remove") },
            ],
          },
        ]}
      />
      <Dialog open={doing === "change"} onClose={close} title="Change this note" width="md">
        <ChangeNote note={note} today={today} onClose={close} />
      </Dialog>
      <ConfirmDialog
        open={doing === "remove"}
        onClose={close}
        question="Remove this note?"
        consequence="It is gone for good, for your managers too."
        verb="Remove note"
        busyVerb="Removing"
        danger
        onConfirm={remove}
      />
    </>
  );
}
