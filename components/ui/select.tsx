import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";
import { Icon } from "./icon";
import { controlStyle } from "./input";

export type Option = { value: string; label: string; disabled?: boolean };
export type OptionGroup = { label: string; options: Option[] };

type SelectProps = Omit<ComponentProps<"select">, "size" | "className"> & {
  options: (Option | OptionGroup)[];
  placeholder?: string;
  size?: "sm" | "md" | "xl";
  className?: string;
};

const heights = { sm: "h-7 text-xs", md: "h-8", xl: "h-10 text-base" };

export function Select({ options, placeholder, size = "md", className, ...rest }: SelectProps) {
  return (
    <span className={classes("relative flex w-full touch:h-11", controlStyle, heights[size], className)}>
      <select
        {...rest}
        className="h-full w-full appearance-none truncate rounded-md bg-transparent pr-8 pl-2.5 outline-none touch:text-lg"
      >
        {placeholder && <option value="">{placeholder}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label} className="bg-raised">
              {option.options.map(choice)}
            </optgroup>
          ) : (
            choice(option)
          ),
        )}
      </select>
      <Icon
        icon={chevronsIcon}
        size={14}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}

function choice({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled} className="bg-raised text-ink">
      {label}
    </option>
  );
}

export function SelectField({ label, hint, error, aside, id, className, ...rest }: FieldProps & SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} id={id} className={className}>
      {(ids) => <Select {...rest} {...ids} />}
    </Field>
  );
}
