"use client";

import { __iconData as linkIcon } from "lucide-react/icons/link";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";

/** Copies an address that shows others the same list, with what they may see of it. */
export function ShareButton({ href }: { href: string }) {
  const share = async () => {
    await navigator.clipboard.writeText(new URL(href, location.origin).href);
    toast({ text: "Link copied. It shows each person their own accounts." });
  };
  return (
    <Button icon={<Icon icon={linkIcon} size={14} />} onClick={share}>
      <span className="max-md:sr-only">Share view</span>
    </Button>
  );
}
