"use client";

import { __iconData as menuIcon } from "lucide-react/icons/menu";
import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";

/** Open for the page it was opened on: going anywhere closes it. */
export function MoreSheet({ className, children }: { className: string; children: ReactNode }) {
  const here = usePathname();
  const [openOn, setOpenOn] = useState<string>();
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={className} onClick={() => setOpenOn(here)}>
        <Icon icon={menuIcon} size={20} />
        More
      </button>
      <Dialog place="drawer" open={openOn === here} onClose={() => setOpenOn(undefined)} title="More">
        <nav aria-label="More">{children}</nav>
      </Dialog>
    </>
  );
}
