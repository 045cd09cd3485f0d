"use client";

import { __iconData as pinIcon } from "lucide-react/icons/pin";
import { __iconData as pinnedIcon } from "lucide-react/icons/pin-off";
import { useTransition } from "react";
import { offerUndo } from "@/components/shell/undo";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { pinPlace, unpinPlace } from "@/lib/pins/actions";

export function AccountPin({ id, name, pinned }: { id: string; name: string; pinned: boolean }) {
  const [pending, start] = useTransition();
  const href = `/accounts/${id}`;
  const toggle = () =>
    start(async () => {
      const outcome = pinned
        ? await unpinPlace({ status: "idle" }, { href })
        : await pinPlace({ status: "idle" }, { href, label: name });
      if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
      if (outcome.status === "done") offerUndo(outcome.operationId, pinned ? `${name} unpinned.` : `${name} pinned.`);
    });
  return (
    <IconButton
      label={pinned ? "Unpin" : "Pin"}
      icon={<Icon icon={pinned ? pinnedIcon : pinIcon} size={16} className={pinned ? "text-accent-ink" : ""} />}
      onClick={toggle}
      disabled={pending}
    />
  );
}
