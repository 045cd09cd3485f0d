"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { renameView, saveView } from "@/lib/views/actions";
import { type ViewList, viewLists } from "@/lib/views/lists";
import { type Audience, audienceNames, audiences } from "@/lib/views/schema";

type ViewDialogProps = {
  list: ViewList;
  view?: { id: string; name: string; audience: Audience; version: number };
  state?: string;
  onClose: () => void;
};

/** Names a view and says who sees it. */
export function ViewDialog({ list, view, state = "", onClose }: ViewDialogProps) {
  const router = useRouter();
  const done = ({ id }: { id: string }) => {
    onClose();
    if (!view) router.replace(`${viewLists[list].to}?view=${id}`, { scroll: false });
  };
  const title = view ? "Rename or share view" : "New view";
  return (
    <Dialog open onClose={onClose} title={title} width="sm">
      <ActionForm
        action={view ? renameView : saveView}
        done="View saved."
        undoable
        onDone={done}
        className="flex flex-col gap-4 pb-1"
      >
        {({ errors, pending }) => (
          <>
            {view ? (
              <>
                <input type="hidden" name="id" value={view.id} />
                <input type="hidden" name="version" value={view.version} />
              </>
            ) : (
              <>
                <input type="hidden" name="list" value={list} />
                <input type="hidden" name="state" value={state} />
              </>
            )}
            {errors.state && <FieldError reason={`What the list shows: ${errors.state}`} />}
            <TextField label="Name" name="name" defaultValue={view?.name} required error={errors.name} />
            <SelectField
              label="Who sees it"
              name="audience"
              hint={viewLists[list].shared}
              defaultValue={view?.audience ?? "ME"}
              error={errors.audience}
              options={audiences.map((value) => ({ value, label: audienceNames[value] }))}
            />
            <div className="flex justify-end gap-2">
              <Button size="md" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" variant="primary" size="md" busy={pending} busyLabel="Saving">
                Save view
              </Button>
            </div>
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
