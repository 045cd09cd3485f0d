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
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="trackId" value={trackId} />
          {scenario && <input type="hidden" name="scenarioId" value={scenario.id} />}
          {scenario && <input type="hidden" name="version" value={scenario.version} />}
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            <TextField label="Name" name="name" maxLength={40} defaultValue={draft.name} error={errors.name} />
            <TextField
              label="Quoted action"
              name="action"
              inputMode="decimal"
              trail="%"
              defaultValue={draft.action}
              error={errors.action}
            />
            <TextField
              label="Rate guaranteed for"
              name="years"
              inputMode="numeric"
              trail="years"
              defaultValue={draft.years}
              error={errors.years}
            />
            <TextField
              label="Second-year cap below trend"
              name="cap"
              inputMode="decimal"
              trail="pts"
              defaultValue={draft.cap}
              error={errors.cap}
            />
          </div>
          <fieldset className="flex flex-col">
            <legend className="mb-1 flex w-full justify-between text-xs text-ink-3">
              <span className="font-medium text-ink-2">Levers</span>
              <span>Rate points</span>
            </legend>
            <LeverRow name={leverNames.plan} effect={effect("plan")}>
              <TextField
                label="Plan design, which change"
                name="planNote"
                maxLength={80}
                placeholder="Deductible to $1,500"
                defaultValue={scenario?.planNote}
                error={errors.planNote}
              />
              <TextField
                label="Plan design, change of claims"
                name="plan"
                inputMode="decimal"
                trail="%"
                defaultValue={draft.plan}
                error={errors.plan}
              />
            </LeverRow>
            <LeverRow name={leverNames.network} effect={effect("network")}>
              <TextField
                label="Network, which change"
                name="networkNote"
                maxLength={80}
                placeholder="Tiered"
                defaultValue={scenario?.networkNote}
                error={errors.networkNote}
              />
              <TextField
                label="Network, change of claims"
                name="network"
                inputMode="decimal"
                trail="%"
                defaultValue={draft.network}
                error={errors.network}
              />
            </LeverRow>
            <LeverRow name={leverNames.commission} effect={effect("commission")}>
              <TextField
                label="Commission, of premium"
                name="commission"
                inputMode="decimal"
                trail="%"
                hint="Empty: the worksheet’s"
                defaultValue={draft.commission}
                error={errors.commission}
              />
            </LeverRow>
            <LeverRow name={leverNames.months} effect={effect("months")}>
              <TextField
                label="Term, rate stands for"
                name="months"
                inputMode="numeric"
                trail="months"
                hint="Empty: the worksheet’s"
                defaultValue={draft.months}
                error={errors.months}
              />
            </LeverRow>
            <LeverRow name="Funding" effect="ask underwriting">
              <TextField
                label="Funding, what to ask for"
                name="funding"
                maxLength={80}
                placeholder="Level-funded"
                defaultValue={scenario?.funding}
                error={errors.funding}
              />
            </LeverRow>
          </fieldset>
          <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
            <TextField
              label="Odds of keeping it today"
              name="odds"
              inputMode="decimal"
              trail="%"
              hint="At the rate as it stands"
              defaultValue={draft.odds}
              error={errors.odds}
            />
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
      )}
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
