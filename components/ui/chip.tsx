import type { ReactNode } from "react";
import { classes } from "./classes";

const tones = {
  neutral: "bg-sunken text-ink-2",
  outline: "border border-line-strong text-ink-2",
  "accent-outline": "border border-accent-line text-accent-ink",
  accent: "bg-accent-soft text-accent-ink",
  pos: "bg-pos-soft text-pos-ink",
  warn: "bg-warn-soft text-warn-ink",
  neg: "bg-neg-soft text-neg-ink",
};

export type ChipTone = keyof typeof tones;

type ChipProps = { tone?: ChipTone; icon?: ReactNode; tip?: string; className?: string; children: ReactNode };

export function Chip({ tone = "neutral", icon, tip, className, children }: ChipProps) {
  return (
    <span
      data-tip={tip}
      className={classes(
        "inline-flex h-5 items-center gap-1 rounded px-1.5 align-middle text-xs font-medium whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
