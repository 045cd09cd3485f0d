import { classes } from "./classes";

type ProgressProps = { label: string; value?: number; max?: number; className?: string };

/** How far along something is; without `value`, that it is under way. */
export function Progress({ label, value, max = 1, className }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className={classes(
        "block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-line",
        "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent",
        value === undefined
          ? "animate-pulse [&::-webkit-progress-bar]:bg-accent-line"
          : "[&::-webkit-progress-bar]:bg-line",
        className,
      )}
    />
  );
}
