import type { ChangeEventHandler, ComponentProps } from "react";
import { Words } from "./words";

type RadioOption = { value: string; label: string; hint?: string; disabled?: boolean };

type RadioGroupProps = {
  legend: string;
  name: string;
  options: RadioOption[];
  value?: string;
  defaultValue?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  hideLegend?: boolean;
};

export function RadioGroup({ legend, name, options, value, defaultValue, onChange, hideLegend }: RadioGroupProps) {
  return (
    <fieldset>
      <legend className={hideLegend ? "sr-only" : "mb-1.5 text-xs font-medium text-ink-2 touch:text-base"}>
        {legend}
      </legend>
      {options.map((option) => (
        <Radio
          key={option.value}
          name={name}
          {...option}
          onChange={onChange}
          {...(value === undefined
            ? { defaultChecked: option.value === defaultValue }
            : { checked: option.value === value })}
        />
      ))}
    </fieldset>
  );
}

type RadioProps = Omit<ComponentProps<"input">, "type" | "className"> & { label: string; hint?: string };

/** One of several that share a `name`, with its label. */
export const Radio = ({ label, hint, ...rest }: RadioProps) => (
  <label className="flex min-h-6 items-start gap-2 py-0.5 touch:min-h-11 touch:text-base">
    <span className="flex h-5 items-center">
      <input
        {...rest}
        type="radio"
        className="size-4 cursor-pointer appearance-none rounded-full border border-control bg-surface checked:border-[5px] checked:border-accent disabled:cursor-not-allowed disabled:opacity-45"
      />
    </span>
    <Words label={label} hint={hint} />
  </label>
);
