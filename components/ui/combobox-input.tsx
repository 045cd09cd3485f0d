"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { __iconData as checkIcon } from "lucide-react/icons/check";
import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import type { ComboboxFieldProps, ComboboxOption } from "./combobox";
import { Field } from "./field";
import { Icon } from "./icon";
import { controlStyle } from "./input";
import { itemStyle, popupStyle } from "./popup-style";

export function ComboboxInput({
  options,
  name,
  value,
  defaultValue,
  onChange,
  placeholder,
  nothing = "Nothing found",
  ...field
}: ComboboxFieldProps) {
  const find = (key?: string | null) => options.find((option) => option.value === key) ?? null;
  return (
    <Field {...field}>
      {(ids) => (
        <Base.Root
          items={options}
          autoHighlight
          name={name}
          {...(value === undefined ? { defaultValue: find(defaultValue) } : { value: find(value) })}
          onValueChange={(option) => onChange?.(option?.value ?? null)}
        >
          <Base.InputGroup className={`flex h-8 w-full items-center touch:h-11 ${controlStyle}`}>
            <Base.Input
              {...ids}
              placeholder={placeholder}
              className="h-full min-w-0 flex-1 bg-transparent pl-2.5 outline-none touch:text-lg"
            />
            <Base.Trigger aria-label="Show choices" className="flex h-full w-8 items-center justify-center text-ink-3">
              <Icon icon={chevronsIcon} size={14} />
            </Base.Trigger>
          </Base.InputGroup>
          <Base.Portal>
            <Base.Positioner sideOffset={4} className="z-50">
              <Base.Popup className={`${popupStyle} w-(--anchor-width) max-w-(--available-width)`}>
                <Base.Empty>
                  <div className="px-3 py-2 text-ink-3">{nothing}</div>
                </Base.Empty>
                <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
                  {(option: ComboboxOption) => (
                    <Base.Item key={option.value} value={option} className={itemStyle}>
                      <span className="truncate">{option.label}</span>
                      {option.note && <span className="truncate text-xs text-ink-3">{option.note}</span>}
                      <Base.ItemIndicator className="ml-auto text-accent-ink">
                        <Icon icon={checkIcon} size={14} />
                      </Base.ItemIndicator>
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
