"use client";

import { __iconData as errorIcon } from "lucide-react/icons/circle-x";
import { __iconData as againIcon } from "lucide-react/icons/refresh-cw";
import { Button } from "./button";
import { EmptyState } from "./empty-state";
import { Icon } from "./icon";
import { toast } from "./toast";

type ErrorStateProps = { title: string; children: string; details?: string; tryAgain?: () => void };

/** What failed, that edits are safe, and a way on; `details` is what support will ask for. */
export function ErrorState({ title, children, details, tryAgain }: ErrorStateProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(details ?? "");
    toast({ text: "Details copied." });
  };
  return (
    <EmptyState
      tone="error"
      icon={<Icon icon={errorIcon} size={24} />}
      title={title}
      actions={
        <>
          {tryAgain && (
            <Button icon={<Icon icon={againIcon} size={14} />} onClick={tryAgain}>
              Try again
            </Button>
          )}
          {details && (
            <Button variant="ghost" onClick={copy}>
              Copy details
            </Button>
          )}
        </>
      }
    >
      {children}
    </EmptyState>
  );
}
