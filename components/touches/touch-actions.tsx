"use client";

import { __iconData as callIcon } from "lucide-react/icons/phone";
import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { type About, openLog, openPromise } from "./open-log";

/** What one does about a firm or an account while it is on the phone; `leads` where nothing on the page matters more. */
export function TouchActions({ leads, ...about }: About & { leads?: boolean }) {
  return (
    <span className="flex items-center gap-2 print:hidden">
      <Button icon={<Icon icon={callIcon} size={14} />} onClick={() => openLog(about)}>
        Log touch
        <span className="max-md:hidden">
          <Kbd>L</Kbd>
        </span>
      </Button>
      <Button
        variant={leads ? "primary" : "secondary"}
        icon={<Icon icon={plusIcon} size={14} />}
        onClick={() => openPromise(about)}
      >
        Add promise
      </Button>
    </span>
  );
}
