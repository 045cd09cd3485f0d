import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";
import { controlStyle } from "./input";

type TextareaProps = Omit<ComponentProps<"textarea">, "className"> & { className?: string };

export function Textarea({ className, rows = 3, ...rest }: TextareaProps) {
  return (
    <span className={classes("block w-full", controlStyle, className)}>
      <textarea
        {...rest}
        rows={rows}
        className="block w-full resize-y bg-transparent px-2.5 py-1.5 leading-5 outline-none touch:text-lg"
      />
    </span>
  );
}

export function TextareaField({ label, hint, error, aside, id, className, ...rest }: FieldProps & TextareaProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} id={id} className={className}>
      {(ids) => <Textarea {...rest} {...ids} />}
    </Field>
  );
}
