"use client";

import { __iconData as copyIcon } from "lucide-react/icons/copy";
import { useRef, useState } from "react";
import { Button } from "./button";
import { Icon } from "./icon";
import { TextField } from "./input";

type CopyFieldProps = { label: string; hint: string; value: string };

/** A text to take away: a link shown once. */
export function CopyField({ label, hint, value }: CopyFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    box.current?.querySelector("input")?.select();
    setCopied(
      await navigator.clipboard?.writeText(value).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <div ref={box} className="flex w-full flex-col gap-2 rounded-md border border-accent-line bg-accent-soft p-3">
      <TextField label={label} hint={hint} value={value} readOnly onFocus={(event) => event.target.select()} />
      <Button icon={<Icon icon={copyIcon} size={14} />} onClick={copy} className="self-start">
        {copied ? "Copied" : "Copy link"}
      </Button>
    </div>
  );
}
