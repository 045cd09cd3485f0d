import { __iconData as commitIcon } from "lucide-react/icons/circle-check";
import { __iconData as pipelineIcon } from "lucide-react/icons/circle-dashed";
import { __iconData as bestIcon } from "lucide-react/icons/circle-dot";
import { __iconData as lateIcon } from "lucide-react/icons/clock";
import { Icon } from "@/components/ui/icon";
import { type Category, categoryNames, categoryOf } from "@/lib/forecast/calls";
import { type Call, callNames } from "@/lib/metrics/calls";

export const categoryIcons = { COMMIT: commitIcon, BEST_CASE: bestIcon, PIPELINE: pipelineIcon };
const inks: Record<Category, string> = {
  COMMIT: "font-medium text-accent-ink",
  BEST_CASE: "text-ink",
  PIPELINE: "text-ink-2",
};

type CallMarkProps = { call: Call | null; tip?: string; stale?: string; brief?: boolean };

/** A call by its category, with the word that was said beside it, or in the tip alone; `stale` says how old it is. */
export function CallMark({ call, tip, stale, brief }: CallMarkProps) {
  if (!call) return <span className="text-ink-3">—</span>;
  const category = categoryOf(call);
  return (
    <span
      data-tip={brief ? [callNames[call], tip].filter(Boolean).join("\n") : tip}
      className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap"
    >
      <Icon icon={categoryIcons[category]} size={14} className={inks[category]} />
      <span className={inks[category]}>{categoryNames[category]}</span>
      <span className={brief ? "sr-only" : "text-xs text-ink-3"}>{callNames[call].toLowerCase()}</span>
      {stale && <Icon icon={lateIcon} size={12} label={stale} className="text-warn-ink" />}
    </span>
  );
}
