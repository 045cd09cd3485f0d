"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { ActionForm } from "@/components/shell/action-form";

type SettingsFormProps<T extends object> = Pick<
  ComponentProps<typeof ActionForm<T>>,
  "action" | "onDone" | "onTyped" | "children"
> & { onRefused?: () => void };

/** A form over a version: refused because of a newer one, it reads that one and keeps what was typed. */
export function SettingsForm<T extends object>({ onRefused, ...props }: SettingsFormProps<T>) {
  const router = useRouter();
  const readAgain = () => {
    onRefused?.();
    router.refresh();
  };
  return <ActionForm {...props} onRefused={readAgain} keep className="flex flex-col gap-4" />;
}
