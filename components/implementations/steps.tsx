import { Remark } from "@/components/ui/note";
import { StageIcon } from "@/components/ui/stage-icon";
import { dayText } from "@/lib/format";
import { keeperNames } from "@/lib/implementations/steps";
import type { TrackView } from "@/lib/implementations/view";
import type { Day } from "@/lib/units/day";
import { FinishStep } from "./buttons";
import { StepForm } from "./track-forms";

const marks = {
  done: { kind: "done" },
  late: { kind: "pie", percent: 50, ink: "warn" },
  open: { kind: "none" },
} as const;

type StepsProps = Pick<TrackView, "steps"> & {
  people: { value: string; label: string }[];
  writes: boolean;
  today: Day;
};

/** What is to be done between the yes and the first bill, each with whose it is and by when. */
export function Steps({ steps, people, writes, today }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <ul aria-label="Checklist">
      {steps.map((step) => {
        const { id, name, state, keeper, owner, dueOn, doneOn, doneBy } = step;
        const who = owner ?? keeperNames[keeper];
        const due = doneOn ? `${doneBy ?? "Done"}, ${dayText(doneOn, today)}` : `Due ${dayText(dueOn, today)}`;
        const when = state === "late" ? <Remark tone="warn">{due}</Remark> : due;
        return (
          <li key={id} className="flex min-h-9 items-center gap-3 border-t border-line text-xs">
            <span className="min-w-0 flex-1 py-1">
              <StageIcon
                mark={marks[state]}
                label={name}
                className={`max-md:whitespace-normal ${state === "done" ? "text-ink-3" : ""}`}
              />
              <span className="block pl-5 text-ink-3 md:hidden">
                {doneOn ? "" : `${who}. `}
                {when}
              </span>
            </span>
            <span className="w-40 shrink-0 truncate text-ink-2 max-md:hidden">{who}</span>
            <span className="w-36 shrink-0 text-ink-3 max-md:hidden">{when}</span>
            {writes && (
              <span className="flex w-32 shrink-0 items-center justify-end">
                {!doneOn && <StepForm step={step} people={people} keeper={keeperNames[keeper]} />}
                <FinishStep step={step} done={doneOn !== null} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
