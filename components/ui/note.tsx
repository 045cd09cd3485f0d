import { __iconData as goodIcon } from "lucide-react/icons/circle-check";
import { __iconData as infoIcon } from "lucide-react/icons/info";
import { __iconData as alertIcon } from "lucide-react/icons/octagon-exclamation-point";
import { __iconData as warnIcon } from "lucide-react/icons/triangle-exclamation-point";
import type { ReactNode } from "react";
import { Icon } from "./icon";

const tones = {
  plain: { icon: infoIcon, box: "border-line bg-canvas", ink: "text-ink-3" },
  accent: { icon: infoIcon, box: "border-accent-line bg-accent-soft", ink: "text-accent-ink" },
  pos: { icon: goodIcon, box: "border-pos-line bg-pos-soft", ink: "text-pos-ink" },
  warn: { icon: warnIcon, box: "border-warn-line bg-warn-soft", ink: "text-warn-ink" },
  neg: { icon: alertIcon, box: "border-neg-line bg-neg-soft", ink: "text-neg-ink" },
};

export type NoteTone = keyof typeof tones;

/** A boxed remark; `neg` is announced at once. */
export function Note({ tone = "plain", children }: { tone?: NoteTone; children: ReactNode }) {
  const { icon, box, ink } = tones[tone];
  return (
    <div
      role={tone === "neg" ? "alert" : undefined}
      className={`flex items-start gap-2 rounded-md border px-3 py-2 ${box}`}
    >
      <Icon icon={icon} className={`mt-0.5 ${ink}`} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

/** A short remark in a line of text: an icon of the tone and its words. */
export function Remark({ tone, children }: { tone: "warn" | "neg" | "pos"; children: ReactNode }) {
  const { icon, ink } = tones[tone];
  return (
    <span
      className={`inline-flex items-center gap-1 align-bottom leading-[inherit] font-medium whitespace-nowrap ${ink}`}
    >
      <Icon icon={icon} size={12} />
      {children}
    </span>
  );
}
