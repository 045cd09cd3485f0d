"use client";

import { useState } from "react";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { restoreSetting } from "@/lib/settings/actions";
import type { SettingFace } from "./face";
import { SettingsForm } from "./settings-form";
import { WhenAndWhy } from "./when-and-why";

type RestoreFormProps = {
  face: SettingFace;
  version: number;
  onClose: () => void;
  onDone: (receipt: { says: string }) => void;
};

export function RestoreForm({ face, version, onClose, onDone }: RestoreFormProps) {
  const [typed, setTyped] = useState(false);
  const withdraws = version === face.inForce;
  const title = withdraws
    ? "Withdraw what is scheduled"
    : version
      ? `Restore version ${version}`
      : "Restore as delivered";
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={typed}
      width="sm"
      title={title}
      description={
        withdraws
          ? "A new version keeps the figures in force, so that those scheduled never take effect."
          : "A new version takes these figures again; the history keeps every version."
      }
    >
      <SettingsForm action={restoreSetting} onDone={onDone} onTyped={() => setTyped(true)}>
        {({ errors, pending }) => (
          <>
            <input type="hidden" name="restored" value={version} />
            <WhenAndWhy
              face={withdraws ? { ...face, scheduled: [] } : face}
              errors={errors}
              pending={pending}
              verb={withdraws ? "Withdraw" : "Restore"}
              onClose={onClose}
            />
          </>
        )}
      </SettingsForm>
    </GuardedDialog>
  );
}
