import { __iconData as checkIcon } from "lucide-react/icons/check";
import { __iconData as crossIcon } from "lucide-react/icons/x";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";

/** Of a table its columns are chosen; of the agency’s files, which are known, the part that is brought. */
const stepsAs = {
  columns: ["Upload", "Columns", "Check", "Take", "Done"],
  part: ["Upload", "Part", "Check", "Take", "Done"],
} as const;
export type StepName = (typeof stepsAs.columns)[number];

const marks = {
  done: "border-accent bg-accent text-on-accent",
  current: "border-[5px] border-accent bg-surface",
  stopped: "border-neg-solid bg-neg-solid text-on-accent",
  open: "border-control bg-surface",
};
const said = { done: "done", current: "current", stopped: "stopped here", open: "to do" };

type StepsProps = { at: StepName; stopped?: boolean; over?: boolean; by?: keyof typeof stepsAs };

/** Where an import stands; `stopped` when it ended there, `over` when even the last step is behind it. */
export function Steps({ at, stopped, over, by = "columns" }: StepsProps) {
  const here = stepsAs.columns.indexOf(at);
  const stateOf = (step: number) => {
    if (step < here || (step === here && over)) return "done";
    return step > here ? "open" : stopped ? "stopped" : "current";
  };
  return (
    <ol
      aria-label="Steps"
      className="flex items-center gap-1.5 overflow-x-auto border-b border-line px-5 py-2.5 max-md:px-4"
    >
      {stepsAs[by].map((step, index) => {
        const state = stateOf(index);
        return (
          <li
            key={step}
            aria-current={index === here && !over ? "step" : undefined}
            className="flex items-center gap-1.5 not-last:flex-1 not-last:after:h-px not-last:after:min-w-3 not-last:after:flex-1 not-last:after:bg-line-strong"
          >
            <span
              className={classes("flex size-4 shrink-0 items-center justify-center rounded-full border", marks[state])}
            >
              {state === "done" && <Icon icon={checkIcon} size={12} stroke={3} />}
              {state === "stopped" && <Icon icon={crossIcon} size={12} stroke={3} />}
            </span>
            <span
              className={classes(
                "text-xs",
                state === "open" ? "text-ink-3" : "font-medium text-ink",
                index !== here && "max-md:sr-only",
              )}
            >
              {step}
              <span className="sr-only">, {said[state]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
