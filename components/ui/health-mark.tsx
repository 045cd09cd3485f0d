import { __iconData as goodIcon } from "lucide-react/icons/circle-check";
import { Icon } from "./icon";

type HealthMarkProps = {
  level: "good" | "watch" | "at-risk";
  letter?: string;
  letterName?: string;
  reason: string;
  tip?: string;
  /** The reason on as many lines as it takes, where nothing beside it tells it whole. */
  whole?: boolean;
};

const looks = {
  good: { word: "Good", square: "", text: "text-ink-2" },
  watch: { word: "Watch", square: "bg-warn-soft text-warn-ink", text: "font-medium text-warn-ink" },
  "at-risk": { word: "At risk", square: "bg-neg-soft text-neg-ink", text: "font-medium text-neg-ink" },
};

/** The worst letter in its square and why; the whole word is kept for those who hear it. */
export function HealthMark({ level, letter, letterName, reason, tip, whole }: HealthMarkProps) {
  const { word, square, text } = looks[level];
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5 align-middle" data-tip={tip}>
      {level === "good" || !letter ? (
        <span className="inline-flex w-[18px] shrink-0 justify-center text-pos-ink">
          <Icon icon={goodIcon} size={14} />
        </span>
      ) : (
        <span
          aria-hidden="true"
          className={`inline-flex size-[18px] shrink-0 items-center justify-center rounded text-xs font-semibold ${square}`}
        >
          {letter}
        </span>
      )}
      <span className="sr-only">{[word, letterName].filter(Boolean).join(", ")}: </span>
      <span className={`${whole ? "min-w-0 whitespace-normal" : "truncate"} ${text}`}>{reason}</span>
    </span>
  );
}
