"use client";

import { __iconData as undoIcon } from "lucide-react/icons/undo-2";
import { useTransition } from "react";
import { undoShare } from "@/components/shell/undo";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Share } from "@/lib/activity/undoable";

/** Takes back what one did to an account, days after as well. `what` says it to whom hears the button alone. */
export function UndoEvent({ share, what, account }: { share: Share; what: string; account: string }) {
  const [busy, start] = useTransition();
  const undo = () => start(() => undoShare(share.operationId, share.accountId, `${what}, ${account}.`));
  return (
    <Button
      variant="ghost"
      size="sm"
      className="-my-1"
      icon={<Icon icon={undoIcon} size={14} />}
      busy={busy}
      onClick={undo}
      aria-label={`Undo: ${what}, ${account}`}
    >
      Undo
    </Button>
  );
}
