import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import { count, dayText, dueText, ratio } from "@/lib/format";
import { currentOf, type Figures, isMet } from "@/lib/plans/measured";
import { type Measure, measureNames, sectionNames } from "@/lib/plans/names";
import type { Plan, Section } from "@/lib/plans/plan";

type PlanSectionsProps = {
  plan: Plan;
  figures: Figures;
  names: ReadonlyMap<string, string>;
  today: string;
  edit: (section: Section) => ReactNode;
};

/** What people wrote in the plan, with the measures as they are today. */
export function PlanSections({ plan, figures, names, today, edit }: PlanSectionsProps) {
  const part = (section: Section, empty: boolean, body: ReactNode) => (
    <section key={section} aria-labelledby={`plan-${section}`} className="border-b border-line pb-3 last:border-0">
      <SectionHeader title={sectionNames[section]} id={`plan-${section}`}>
        {edit(section)}
      </SectionHeader>
      {empty ? <p className="text-xs text-ink-3">Nothing is written yet.</p> : body}
    </section>
  );
  const row = "flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1";
  return (
    <div className="flex flex-col gap-1">
      {part(
        "objectives",
        plan.objectives.length === 0,
        <ol>
          {plan.objectives.map((each) => (
            <li key={each.words} className={row}>
              <span className="min-w-0 flex-1">{each.words}</span>
              {each.by === "WORDS" ? (
                <span className="text-xs text-ink-2">{each.measure}</span>
              ) : (
                <Measured {...{ each, figures }} />
              )}
            </li>
          ))}
        </ol>,
      )}
      {part("drivers", !plan.drivers, <p className="max-w-prose whitespace-pre-line">{plan.drivers}</p>)}
      {part("strategy", !plan.strategy, <p className="max-w-prose whitespace-pre-line">{plan.strategy}</p>)}
      {part(
        "decisions",
        plan.decisions.length === 0,
        <ol>
          {[...plan.decisions]
            .sort((a, b) => a.on.localeCompare(b.on))
            .map(({ words, on }) => (
              <li key={`${on}${words}`} className={row}>
                <span className="num w-24 shrink-0 text-xs text-ink-2">{dayText(on, today)}</span>
                <span className={`min-w-0 flex-1 ${on < today ? "text-ink-3" : ""}`}>{words}</span>
              </li>
            ))}
        </ol>,
      )}
      {part(
        "actions",
        plan.actions.length === 0,
        <ul>
          {plan.actions.map(({ words, dueOn, ownerId, doneOn }) => (
            <li key={`${dueOn}${words}`} className={row}>
              <span className={`min-w-0 flex-1 ${doneOn ? "text-ink-3" : ""}`}>{words}</span>
              <span className="text-xs text-ink-2">{names.get(ownerId) ?? "Somebody who left"}</span>
              <span className={`num text-xs ${!doneOn && dueOn < today ? "font-medium text-warn-ink" : "text-ink-2"}`}>
                {doneOn ? `Done ${dayText(doneOn, today)}` : dueText(dueOn, today)}
              </span>
            </li>
          ))}
        </ul>,
      )}
      {part(
        "risks",
        plan.risks.length === 0,
        <ul>
          {plan.risks.map(({ words, mitigation }) => (
            <li key={words} className={row}>
              <span className="min-w-0 flex-1">{words}</span>
              <span className="min-w-0 flex-1 text-ink-2">{mitigation || <Chip tone="warn">No mitigation</Chip>}</span>
            </li>
          ))}
        </ul>,
      )}
    </div>
  );
}

type ByFigure = Extract<Plan["objectives"][number], { by: "FIGURE" }>;

function Measured({ each, figures }: { each: ByFigure; figures: Figures }) {
  const now = currentOf(each.figure, figures);
  const met = isMet(each.figure, each.target, figures);
  return (
    <span className="flex items-center gap-2 text-xs text-ink-2">
      <span className="num">
        {measureNames[each.figure]} {shown(each.figure, now)} · target {shown(each.figure, each.target)}
      </span>
      {met === null ? <Chip>No figure</Chip> : met ? <Chip tone="pos">Met</Chip> : <Chip tone="warn">Not met</Chip>}
    </span>
  );
}

const shown = (measure: Measure, value: Parameters<typeof ratio>[0]) =>
  measure === "LR" || measure === "FEE_ADEQUACY" ? ratio(value) : count(value);
