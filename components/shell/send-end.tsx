import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";

type SendEndProps = {
  /** What is sent, as the button says it, and as it says while it is on its way. */
  verb: ReactNode;
  busyLabel: string;
  sending: { busy: boolean; refusal?: string; sensitive?: readonly unknown[] };
  onClose: () => void;
  cancel?: string;
  disabled?: boolean;
  /** Sends again what only warns. */
  onKeep?: () => void;
};

/** The end of a dialog's form over useSend: what it was refused for, whether to keep a text that warns, and the two buttons. */
export function SendEnd({ verb, busyLabel, sending, onClose, cancel = "Cancel", disabled, onKeep }: SendEndProps) {
  const { busy, refusal, sensitive = [] } = sending;
  return (
    <>
      {onKeep && sensitive.length > 0 && (
        <Button busy={busy} onClick={onKeep} className="self-start">
          Keep what I wrote
        </Button>
      )}
      {refusal && <FieldError reason={refusal} />}
      <span className="flex justify-end gap-2">
        <Button onClick={onClose}>{cancel}</Button>
        <Button type="submit" variant="primary" busy={busy} busyLabel={busyLabel} disabled={disabled}>
          {verb}
        </Button>
      </span>
    </>
  );
}
