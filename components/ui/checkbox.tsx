import { __iconData as checkIcon } from "lucide-react/icons/check";
import { __iconData as minusIcon } from "lucide-react/icons/minus";
import { type ComponentProps, useId } from "react";
import { Icon } from "./icon";
import { Words } from "./words";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "className">;

/** The box alone: it needs a label of its own (`aria-label`, or a surrounding `CheckboxField`). */
export function Checkbox(props: CheckboxProps) {
  return (
    <span className="relative inline-flex size-4 shrink-0 align-middle before:absolute before:-inset-1 touch:before:-inset-3.5">
      <input
        {...props}
        type="checkbox"
        className="peer relative size-4 cursor-pointer appearance-none rounded-sm border border-control bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:cursor-not-allowed disabled:opacity-45"
      />
      <Icon
        icon={checkIcon}
        size={12}
        stroke={3}
        className="pointer-events-none absolute top-0.5 left-0.5 hidden text-on-accent peer-checked:block peer-indeterminate:hidden"
      />
      <Icon
        icon={minusIcon}
        size={12}
        stroke={3}
        className="pointer-events-none absolute top-0.5 left-0.5 hidden text-on-accent peer-indeterminate:block"
      />
    </span>
  );
}

export function CheckboxField({ label, hint, id, ...rest }: CheckboxProps & { label: string; hint?: string }) {
  const made = useId();
  return (
    <label
      htmlFor={id ?? made}
      className="flex min-h-6 items-start gap-2 py-0.5 touch:min-h-11 touch:items-center touch:text-base"
    >
      <span className="flex h-5 items-center">
        <Checkbox {...rest} id={id ?? made} />
      </span>
      <Words label={label} hint={hint} />
    </label>
  );
}
