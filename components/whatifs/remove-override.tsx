"use client";

import { __iconData as closeIcon } from "lucide-react/icons/x";
import { idle, useAct } from "@/components/shell/use-act";
import { Icon } from "@/components/ui/icon";
import { unsuppose } from "@/lib/whatifs/actions";

type RemoveOverrideProps = { id: string; version: number; overrideId: string; text: string };

export function RemoveOverride({ id, version, overrideId, text }: RemoveOverrideProps) {
  const [busy, act] = useAct();
  return (
    <button
      type="button"
      aria-label={`Take out: ${text}`}
      disabled={busy}
      onClick={() => act(() => unsuppose(idle, { id, version, overrideId }), `Taken out: ${text}`)}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
    >
      <Icon icon={closeIcon} size={14} />
    </button>
  );
}
