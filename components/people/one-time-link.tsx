"use client";

import { __iconData as copyIcon } from "lucide-react/icons/copy";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";

export type MadeLink = { link: string; name: string };

export function OneTimeLink({ link, name }: MadeLink) {
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}${link}`;
  const copy = async () => {
    box.current?.querySelector("input")?.select();
    setCopied(
      await navigator.clipboard?.writeText(address).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <div ref={box} className="flex flex-col gap-2 rounded-md border border-accent-line bg-accent-soft p-3">
      <TextField
        label={`One-time link for ${name}`}
        hint="Shown once, good for one use within 7 days. Send it to them alone: whoever opens it chooses the password."
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button icon={<Icon icon={copyIcon} size={14} />} onClick={copy} className="self-start">
        {copied ? "Copied" : "Copy link"}
      </Button>
    </div>
  );
}
