"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { type About, openPromise } from "@/components/touches/open-log";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export function AddPromise(about: About) {
  return (
    <Button variant="ghost" icon={<Icon icon={plusIcon} size={14} />} onClick={() => openPromise(about)}>
      Add<span className="sr-only"> a promise</span>
    </Button>
  );
}
