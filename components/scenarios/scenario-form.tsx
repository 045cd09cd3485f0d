"use client";

import { ActionForm } from "@/components/shell/action-form";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { missing, points } from "@/lib/format";
import { removeScenario, saveScenario } from "@/lib/scenarios/actions";
import { type Draft, draftIn } from "@/lib/scenarios/draft";
import type { Lever } from "@/lib/scenarios/levers";
import type { Scenario } from "@/lib/scenarios/queries";
import type { Decimal } from "@/lib/units/decimal";
import { leverNames } from "./face";
import { SelfFundedFields } from "./self-funded-fields";

type ScenarioFormProps = {
  trackId: string;
  /** Absent where one is being added. */
  scenario?: Scenario;
  draft: Draft;
  /** What each lever adds to the required rate action, as a share of the current rate. */
  moved: Partial<Record<Lever, Decimal>>;
  onTyped: (draft: Draft) => void;
  onSaved: (id: string) => void;
  onLeft: () => void;
};

/** The levers of one scenario; the columns beside it follow each key, and nothing is kept before it is saved. */
export function ScenarioForm({ trackId, scenario, draft, moved, onTyped, onSaved, onLeft }: ScenarioFormProps) {
  const [busy, act] = useAct();
  const effect = (lever: Lever) => (moved[lever] && !moved[lever].isZero() ? points(moved[lever]) : missing);
  return (
    <ActionForm
      action={saveScenario}
      done={({ name }) => `${name} saved`}
      undoable
      keep
      onDone={({ id }) => onSaved(id)}
      onTyped={(event) => onTyped(draftIn(new FormData(event.currentTarget)))}
      className="flex flex-col gap-3"
    >
      {({ errors, pending }) => {
        const typed = (name: keyof Draft, label: string, trail: string, hint?: string) => (
          <TextField
            label={label}
            name={name}
            inputMode="decimal"
            trail={trail}
            hint={hint}
            defaultValue={draft[name]}
            error={errors[name]}
          />
        );
        const said = (name: "planNote" | "networkNote" | "funding", label: string, placeholder: string) => (
          <TextField
            label={label}
            name={name}
            maxLength={80}
            placeholder={placeholder}
            defaultValue={scenario?.[name]}
            error={errors[name]}
          />
        );
        return (
          <>
            <input type="hidden" name="trackId" value={trackId} />
            {scenario && <input type="hidden" name="scenarioId" value={scenario.id} />}
            {scenario && <input type="hidden" name="version" value={scenario.version} />}
            <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
              <TextField label="Name" name="name" maxLength={40} defaultValue={draft.name} error={errors.name} />
              {typed("action", "Quoted action", "%")}
              {typed("years", "Rate guaranteed for", "years")}
              {typed("cap", "Second-year cap below trend", "pts")}
            </div>
            <fieldset className="flex flex-col">
              <legend className="mb-1 flex w-full justify-between text-xs text-ink-3">
                <span className="font-medium text-ink-2">Levers</span>
                <span>Rate points</span>
              </legend>
              <LeverRow name={leverNames.plan} effect={effect("plan")}>
                {said("planNote", "Plan design, which change", "Deductible to $1,500")}
                {typed("plan", "Plan design, change of claims", "%")}
              </LeverRow>
              <LeverRow name={leverNames.network} effect={effect("network")}>
                {said("networkNote", "Network, which change", "Tiered")}
                {typed("network", "Network, change of claims", "%")}
              </LeverRow>
              <LeverRow name={leverNames.commission} effect={effect("commission")}>
                {typed("commission", "Commission, of premium", "%", "Empty: the worksheet’s")}
              </LeverRow>
              <LeverRow name={leverNames.months} effect={effect("months")}>
                {typed("months", "Term, rate stands for", "months", "Empty: the worksheet’s")}
              </LeverRow>
              <LeverRow name="Funding" effect="ask underwriting">
                {said("funding", "Funding, what to ask for", "Level-funded")}
              </LeverRow>
            </fieldset>
            <SelfFundedFields draft={draft} errors={errors} />
            <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
              {typed("odds", "Odds of keeping it today", "%", "At the rate as it stands")}
              <CheckboxField
                label="Walk-away"
                hint="Below this we let it go"
                name="walkAway"
                defaultChecked={scenario?.walkAway}
              />
            </div>
            <div className="flex flex-wrap gap-2">
              <SubmitButton busy={pending}>{scenario ? "Save" : "Add"}</SubmitButton>
              {scenario ? (
                <Button
                  variant="ghost"
                  busy={busy}
                  onClick={() => {
                    const { id: scenarioId, version, name } = scenario;
                    onLeft();
                    act(() => removeScenario(idle, { scenarioId, version }), `${name} removed`);
                  }}
                >
                  Remove
                </Button>
              ) : (
                <Button variant="ghost" onClick={onLeft}>
                  Cancel
                </Button>
              )}
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}

function LeverRow({ name, effect, children }: { name: string; effect: string; children: React.ReactNode }) {
  return (
    <div className="flex items-start gap-3 border-b border-line py-2 last:border-0">
      <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-2">{children}</div>
      <output aria-label={`${name}, rate points`} className="num mt-7 w-28 shrink-0 text-right font-medium">
        {effect}
      </output>
    </div>
  );
}
