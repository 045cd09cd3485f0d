import type { StageMark } from "@/components/ui/stage-icon";
import { StageIcon } from "@/components/ui/stage-icon";
import { dayText, renewalDayShort } from "@/lib/format";
import type { Step, StepState } from "@/lib/path/steps";
import type { Day } from "@/lib/units/day";

const marks: Record<StepState, StageMark> = {
  done: { kind: "done" },
  current: { kind: "pie", percent: 50 },
  overdue: { kind: "pie", percent: 50, ink: "warn" },
  skipped: { kind: "none" },
  ahead: { kind: "none" },
};
const words: Record<StepState, string> = {
  done: "Done",
  current: "Now",
  overdue: "Overdue",
  skipped: "Skipped",
  ahead: "To do",
};
const inks: Record<StepState, string> = {
  done: "text-ink-2",
  current: "font-medium text-accent-ink",
  overdue: "font-medium text-warn-ink",
  skipped: "text-ink-3",
  ahead: "text-ink-3",
};

/** A track's stages from first to last: what was done when, where it stands, and by when each is to be left. */
export function Stepper({ steps, today, label }: { steps: Step[]; today: Day; label: string }) {
  return (
    <ol aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-3 py-2">
      {steps.map(({ stage, name, state, dueOn, doneOn, exit }) => (
        <li
          key={stage}
          aria-current={state === "current" || state === "overdue" ? "step" : undefined}
          data-tip={exit}
          className="min-w-0"
        >
          <StageIcon mark={marks[state]} label={name} className={inks[state]} />
          <span className={`block pl-5 text-xs ${state === "overdue" ? "text-warn-ink" : "text-ink-3"}`}>
            {words[state]}
            {when(state, dueOn, doneOn, today)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function when(state: StepState, dueOn: Day | null, doneOn: Day | null, today: Day) {
  if (state === "done") return doneOn ? ` ${dayText(doneOn, today)}` : "";
  if (state === "skipped" || !dueOn) return "";
  return state === "overdue" ? `, due ${dayText(dueOn, today)}` : ` by ${renewalDayShort(dueOn)}`;
}
