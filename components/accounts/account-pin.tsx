"use client";

import { __iconData as pinIcon } from "lucide-react/icons/pin";
import { __iconData as pinnedIcon } from "lucide-react/icons/pin-off";
import { idle, useAct } from "@/components/shell/use-act";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { pinPlace, unpinPlace } from "@/lib/pins/actions";

export function AccountPin({ id, name, pinned }: { id: string; name: string; pinned: boolean }) {
  const [busy, act] = useAct();
  const href = `/accounts/${id}`;
  const toggle = () =>
    pinned
      ? act(() => unpinPlace(idle, { href }), `${name} unpinned.`)
      : act(() => pinPlace(idle, { href, label: name }), `${name} pinned.`);
  return (
    <IconButton
      label={pinned ? "Unpin" : "Pin"}
      icon={<Icon icon={pinned ? pinnedIcon : pinIcon} size={16} className={pinned ? "text-accent-ink" : ""} />}
      onClick={toggle}
      disabled={busy}
    />
  );
}
