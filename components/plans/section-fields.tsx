import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { measureNames, measures, sectionNames } from "@/lib/plans/names";
import type { Plan, Section } from "@/lib/plans/plan";
import { RowsEditor } from "./rows-editor";

type SectionFieldsProps = {
  section: Section;
  plan: Plan;
  onChange: (plan: Plan) => void;
  colleagues: { id: string; name: string }[];
};

/** The fields of one section of a plan. */
export function SectionFields({ section, plan, onChange, colleagues }: SectionFieldsProps) {
  switch (section) {
    case "objectives":
      return (
        <RowsEditor
          rows={plan.objectives}
          most={3}
          noun="objective"
          fresh={{ by: "FIGURE", words: "", figure: "MEMBERS", target: "" }}
          onChange={(objectives) => onChange({ ...plan, objectives })}
        >
          {(row, set) => <ObjectiveFields row={row} set={set} />}
        </RowsEditor>
      );
    case "decisions":
      return (
        <RowsEditor
          rows={plan.decisions}
          most={24}
          noun="step"
          fresh={{ words: "", on: "" }}
          onChange={(decisions) => onChange({ ...plan, decisions })}
        >
          {(row, set) => (
            <div className="grid flex-1 gap-2 sm:grid-cols-[1fr_150px]">
              <Words label="Step" value={row.words} onChange={(words) => set({ ...row, words })} />
              <Day label="On" value={row.on} onChange={(on) => set({ ...row, on })} />
            </div>
          )}
        </RowsEditor>
      );
    case "actions":
      return (
        <RowsEditor
          rows={plan.actions}
          most={40}
          noun="action"
          fresh={{ words: "", dueOn: "", ownerId: colleagues[0]?.id ?? "", doneOn: null }}
          onChange={(actions) => onChange({ ...plan, actions })}
        >
          {(row, set) => (
            <div className="grid flex-1 gap-2 sm:grid-cols-2">
              <div className="sm:col-span-2">
                <Words label="Action" value={row.words} onChange={(words) => set({ ...row, words })} />
              </div>
              <SelectField
                label="Owner"
                value={row.ownerId}
                options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(event) => set({ ...row, ownerId: event.target.value })}
              />
              <div className="grid grid-cols-2 gap-2">
                <Day label="Due" value={row.dueOn} onChange={(dueOn) => set({ ...row, dueOn })} />
                <Day label="Done" value={row.doneOn ?? ""} onChange={(on) => set({ ...row, doneOn: on || null })} />
              </div>
            </div>
          )}
        </RowsEditor>
      );
    case "risks":
      return (
        <RowsEditor
          rows={plan.risks}
          most={12}
          noun="risk"
          fresh={{ words: "", mitigation: "" }}
          onChange={(risks) => onChange({ ...plan, risks })}
        >
          {(row, set) => (
            <div className="grid flex-1 gap-2 sm:grid-cols-2">
              <Words label="Risk" value={row.words} onChange={(words) => set({ ...row, words })} />
              <Words
                label="Mitigation"
                value={row.mitigation}
                most={500}
                onChange={(mitigation) => set({ ...row, mitigation })}
              />
            </div>
          )}
        </RowsEditor>
      );
    default:
      return (
        <TextareaField
          label={sectionNames[section]}
          rows={6}
          maxLength={2000}
          value={plan[section]}
          onChange={(event) => onChange({ ...plan, [section]: event.target.value })}
        />
      );
  }
}

type Objective = Plan["objectives"][number];

function ObjectiveFields({ row, set }: { row: Objective; set: (row: Objective) => void }) {
  const { words } = row;
  const measured = row.by === "FIGURE" ? row.figure : "WORDS";
  const choose = (value: string) =>
    set(
      value === "WORDS"
        ? { by: "WORDS", words, measure: "" }
        : { by: "FIGURE", words, figure: value as (typeof measures)[number], target: "" },
    );
  return (
    <div className="grid flex-1 gap-2 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Words label="Objective" value={words} onChange={(text) => set({ ...row, words: text })} />
      </div>
      <SelectField
        label="Measured by"
        value={measured}
        options={[
          ...measures.map((value) => ({ value, label: measureNames[value] })),
          { value: "WORDS", label: "In words" },
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {row.by === "FIGURE" ? (
        <TextField
          label="Target"
          inputMode="decimal"
          maxLength={16}
          hint={row.figure === "LR" || row.figure === "FEE_ADEQUACY" ? "As a share: 0.89 is 89%." : undefined}
          value={row.target}
          onChange={(event) => set({ ...row, target: event.target.value })}
        />
      ) : (
        <Words label="Measure" value={row.measure} onChange={(measure) => set({ ...row, measure })} />
      )}
    </div>
  );
}

type One = { label: string; value: string; onChange: (value: string) => void };

const Words = ({ label, value, onChange, most = 200 }: One & { most?: number }) => (
  <TextField label={label} value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} />
);
const Day = ({ label, value, onChange }: One) => (
  <TextField label={label} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
);
