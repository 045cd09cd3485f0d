import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";

const heights = { sm: "h-7 px-2 text-xs", md: "h-8 px-2.5", xl: "h-10 px-3 text-base" };

export type InputProps = Omit<ComponentProps<"input">, "size" | "className"> & {
  size?: keyof typeof heights;
  lead?: ReactNode;
  trail?: ReactNode;
  className?: string;
};

export const controlStyle =
  "rounded-md border border-control bg-surface text-ink outline-accent-ink has-[[readonly]]:border-line has-[[readonly]]:bg-sunken has-disabled:opacity-45 has-[[aria-invalid]]:border-neg-solid has-focus-visible:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1";

export function Input({ size = "md", lead, trail, className, ...rest }: InputProps) {
  return (
    <span
      className={classes(
        "flex w-full items-center gap-2 touch:h-11 touch:px-3",
        controlStyle,
        heights[size],
        className,
      )}
    >
      {lead && <span className="text-ink-3">{lead}</span>}
      <input {...rest} className="h-full w-full min-w-0 flex-1 bg-transparent outline-none touch:text-lg" />
      {trail && <span className="text-ink-3">{trail}</span>}
    </span>
  );
}

export function TextField({ label, hint, error, aside, id, className, ...input }: FieldProps & InputProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} id={id} className={className}>
      {(ids) => <Input {...input} {...ids} />}
    </Field>
  );
}
