import Link from "next/link";
import type { ChangeEventHandler, ReactNode } from "react";
import { classes } from "./classes";

type Segment = { value: string; label: string; icon?: ReactNode };

/** On a phone what is too many for a line goes on in another. */
const track = "inline-flex min-h-7 items-center rounded-md bg-sunken p-0.5 max-md:flex-wrap touch:min-h-11";
const segment =
  "inline-flex h-6 items-center gap-1.5 rounded px-2 text-xs font-medium text-ink-2 touch:h-10 touch:px-3 touch:text-base";
const chosen = "bg-surface text-ink shadow-1 forced-colors:border";

/** A view of the page, kept in its URL. */
export function SegmentedLinks({
  label,
  current,
  segments,
}: {
  label: string;
  current: string;
  segments: (Segment & { href: string })[];
}) {
  return (
    <nav aria-label={label} className={track}>
      {segments.map(({ value, href, icon, label }) => (
        <Link
          key={value}
          href={href}
          aria-current={value === current ? "true" : undefined}
          className={classes(segment, value === current && chosen)}
        >
          {icon}
          {label}
        </Link>
      ))}
    </nav>
  );
}

type SegmentedProps = {
  label: string;
  name: string;
  segments: Segment[];
  value?: string;
  defaultValue?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

/** One of a few, as radio buttons: works in a form. */
export function Segmented({ label, name, segments, value, defaultValue, onChange }: SegmentedProps) {
  return (
    <fieldset className={track}>
      <legend className="sr-only">{label}</legend>
      {segments.map(({ value: own, icon, label }) => (
        <label
          key={own}
          className={`${segment} has-checked:bg-surface has-checked:text-ink has-checked:shadow-1 forced-colors:has-checked:border has-focus-visible:outline-2 has-focus-visible:outline-accent-ink`}
        >
          <input
            type="radio"
            name={name}
            value={own}
            {...(value === undefined ? { defaultChecked: own === defaultValue } : { checked: own === value })}
            onChange={onChange}
            className="sr-only"
          />
          {icon}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
