import type { ComponentProps } from "react";
import { Words } from "./words";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "className" | "role"> & { label: string; hint?: string };

const asSwitch = { type: "checkbox", role: "switch" } as const;

export function Switch({ label, hint, ...rest }: SwitchProps) {
  return (
    <label className="flex min-h-6 items-center gap-2.5 touch:min-h-11 touch:text-base">
      <span className="relative inline-flex h-4 w-7 shrink-0">
        <input
          {...rest}
          {...asSwitch}
          className="peer h-4 w-7 cursor-pointer appearance-none rounded-full border border-control bg-control checked:border-accent checked:bg-accent disabled:cursor-not-allowed disabled:opacity-45"
        />
        <span className="pointer-events-none absolute top-0.5 left-0.5 size-3 rounded-full bg-on-accent transition-transform duration-[120ms] peer-checked:translate-x-3" />
      </span>
      <Words label={label} hint={hint} />
    </label>
  );
}
