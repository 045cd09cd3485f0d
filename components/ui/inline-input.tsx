"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { classes } from "./classes";

export type InlineKind =
  | { kind: "text"; lines?: number; maxLength?: number; inputMode?: "decimal" }
  | { kind: "day"; min?: string; max?: string }
  | { kind: "choice"; options: { value: string; label: string }[] };

type InlineInputProps = InlineKind & {
  label: string;
  value: string;
  cell?: boolean;
  right?: boolean;
  onChange: (value: string) => void;
  /** Whether the key has ended the edit. */
  onKey: (event: KeyboardEvent<HTMLElement>, typed: string) => boolean;
  onLeave: (typed: string) => void;
};

const look =
  "w-full min-w-0 rounded border border-accent bg-surface text-ink outline-2 outline-offset-0 outline-accent-ink touch:text-lg";

/** The field an inline edit opens: it has focus from the start, its text selected. */
export function InlineInput({ label, value, cell, right, onChange, onKey, onLeave, ...kind }: InlineInputProps) {
  const input = useRef<HTMLElement>(null);
  const byPointer = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLInputElement && input.current.type === "text") input.current.select();
  }, []);
  const leave = (typed: string) => {
    if (left.current) return;
    left.current = true;
    onLeave(typed);
  };
  const shared = {
    "aria-label": label,
    value,
    onBlur: () => leave(value),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      byPointer.current = false;
      if (onKey(event, value)) left.current = true;
    },
    className: classes(
      look,
      cell ? "px-[3px]" : "px-[5px]",
      right && "text-right",
      kind.kind === "text" && kind.lines ? "py-1 leading-5" : "h-7 touch:h-11",
    ),
  };
  if (kind.kind === "choice")
    return (
      <select
        {...shared}
        ref={(element) => {
          input.current = element;
        }}
        onPointerDown={() => {
          byPointer.current = true;
        }}
        onChange={(event) => {
          onChange(event.target.value);
          if (byPointer.current) leave(event.target.value);
        }}
      >
        {kind.options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised text-ink">
            {option.label}
          </option>
        ))}
      </select>
    );
  if (kind.kind === "text" && kind.lines)
    return (
      <textarea
        {...shared}
        ref={(element) => {
          input.current = element;
        }}
        rows={kind.lines}
        maxLength={kind.maxLength}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <input
      {...shared}
      ref={(element) => {
        input.current = element;
      }}
      type={kind.kind === "day" ? "date" : "text"}
      {...(kind.kind === "day"
        ? { min: kind.min, max: kind.max }
        : { maxLength: kind.maxLength, inputMode: kind.inputMode, autoComplete: "off" })}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
