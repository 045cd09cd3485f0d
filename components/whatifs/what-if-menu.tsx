"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { CopyField } from "@/components/ui/copy-field";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { Menu } from "@/components/ui/menu";
import { SelectField } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { counted } from "@/lib/format";
import { freezeWhatIf, removeWhatIf, shareWhatIf } from "@/lib/whatifs/actions";
import { whatIfHref } from "@/lib/whatifs/address";
import type { audiences } from "@/lib/whatifs/schema";
import { audienceNames } from "./words";

type Audience = (typeof audiences)[number];
type WhatIfMenuProps = {
  whatIf: { id: string; name: string; audience: Audience; version: number; frozen: boolean };
  /** Where the page is without it. */
  without: string;
};

/** What its owner may do with a what-if: share it by a link, keep it as a plan, remove it. */
export function WhatIfMenu({ whatIf, without }: WhatIfMenuProps) {
  const { id, name, version, frozen } = whatIf;
  const [doing, setDoing] = useState<"share" | "freeze">();
  const [, act] = useAct();
  const router = useRouter();
  const idle = { status: "idle" } as const;
  const freeze = async () => {
    const outcome = await freezeWhatIf(idle, { id, version });
    setDoing(undefined);
    if (outcome.status === "done") {
      const { accounts, sales } = outcome.receipt;
      const what = [counted(accounts, "account"), sales > 0 && counted(sales, "sale")].filter(Boolean).join(" and ");
      toast({ text: `Kept as a plan: ${what}` });
    }
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  const remove = () => {
    router.replace(without, { scroll: false });
    act(() => removeWhatIf(idle, { id, version }), `Removed: ${name}`);
  };
  const kept = { disabledBecause: frozen ? "It is a plan already" : undefined };
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${name}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[
          {
            items: [
              { label: "Rename or share", onSelect: () => setDoing("share") },
              { label: "Keep as a plan", onSelect: () => setDoing("freeze"), ...kept },
              { label: "Remove", danger: true, onSelect: remove, ...kept },
            ],
          },
        ]}
      />
      {doing === "share" && <Share whatIf={whatIf} onClose={() => setDoing(undefined)} />}
      <ConfirmDialog
        open={doing === "freeze"}
        onClose={() => setDoing(undefined)}
        question={`Keep “${name}” as a plan?`}
        consequence="The accounts of today, and what it supposes won, are kept as they stand, to be held against later. A plan changes no more and is not removed."
        verb="Keep as a plan"
        busyVerb="Keeping"
        onConfirm={freeze}
      />
    </>
  );
}

function Share({ whatIf, onClose }: Pick<WhatIfMenuProps, "whatIf"> & { onClose: () => void }) {
  const { id, name, audience, version } = whatIf;
  const link = `${window.location.origin}${whatIfHref({ ids: [id] })}`;
  return (
    <Dialog open onClose={onClose} title="Rename or share" width="sm">
      <ActionForm action={shareWhatIf} done="Saved" undoable onDone={onClose} className="flex flex-col gap-4 pb-1">
        {({ errors, pending }) => (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <TextField label="Name" name="name" defaultValue={name} required error={errors.name} />
            <SelectField
              label="Who sees it"
              name="audience"
              hint="Each sees it of their own accounts alone"
              defaultValue={audience}
              error={errors.audience}
              options={Object.entries(audienceNames).map(([value, label]) => ({ value, label }))}
            />
            <CopyField label="Link" hint="Opens it for those who may see it" value={link} />
            <div className="flex justify-end gap-2">
              <Button size="md" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" variant="primary" size="md" busy={pending} busyLabel="Saving">
                Save
              </Button>
            </div>
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
