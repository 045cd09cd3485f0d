"use client";

import { __iconData as callIcon } from "lucide-react/icons/phone";
import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { openLog, openPromise } from "@/components/touches/open-log";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";

/** What one does of a firm while it is on the phone. */
export function FirmActions(about: { firmId: string; firmName: string }) {
  return (
    <span className="ml-auto flex items-center gap-2 max-md:ml-0 print:hidden">
      <Button icon={<Icon icon={callIcon} size={14} />} onClick={() => openLog(about)}>
        Log touch <Kbd>L</Kbd>
      </Button>
      <Button variant="primary" icon={<Icon icon={plusIcon} size={14} />} onClick={() => openPromise(about)}>
        Add promise
      </Button>
    </span>
  );
}
