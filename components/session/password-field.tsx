"use client";

import { __iconData as eyeIcon } from "lucide-react/icons/eye";
import { __iconData as hiddenIcon } from "lucide-react/icons/eye-off";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { type InputProps, TextField } from "@/components/ui/input";

type PasswordFieldProps = Omit<InputProps, "type" | "trail"> & { label: string; hint?: string; error?: string[] };

export function PasswordField(props: PasswordFieldProps) {
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setReady(true), []);
  const label = shown ? "Hide password" : "Show password";
  const reveal = ready && (
    <button
      type="button"
      aria-label={label}
      aria-pressed={shown}
      data-tip={label}
      onClick={() => setShown(!shown)}
      className="flex size-6 items-center justify-center rounded text-ink-3 hover:text-ink touch:size-9"
    >
      <Icon icon={shown ? hiddenIcon : eyeIcon} />
    </button>
  );
  return <TextField {...props} type={shown ? "text" : "password"} trail={reveal} />;
}
