"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { coverageNames, families } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { segmentNames } from "@/lib/accounts/segment";
import { addStrategy, changeStrategy } from "@/lib/strategies/actions";
import { ruleFundings, ruleSegments, strategyKindNames } from "@/lib/strategies/rule";

type Named = { id: string; name: string };
/** What the form begins with, of one that stands; `teams`: of which a new one may be. */
export type StrategyWritten = {
  id: string;
  version: number;
  kind: string;
  name: string;
  tag: string;
  words: string;
  goal: string | null;
  byOn: string | null;
  rule: { states: string[]; segments: string[]; fundings: string[]; holds: string[] };
};
type StrategyButtonProps = { written?: StrategyWritten; teams?: Named[]; everybody?: boolean };

/** Begins a strategy, or changes one. */
export function StrategyButton({ written, teams = [], everybody = false }: StrategyButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={written ? undefined : "primary"} onClick={() => setOpen(true)}>
        {written ? "Edit" : "New strategy"}
      </Button>
      {open && <StrategyDialog written={written} teams={teams} everybody={everybody} onClose={() => setOpen(false)} />}
    </>
  );
}

type Payload = Parameters<typeof addStrategy>[1] & Parameters<typeof changeStrategy>[1];

function StrategyDialog({
  written,
  teams,
  everybody,
  onClose,
}: Required<Pick<StrategyButtonProps, "teams" | "everybody">> & { written?: StrategyWritten; onClose: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(false);
  const router = useRouter();
  const sending = useSend(written ? (changeStrategy as unknown as typeof addStrategy) : addStrategy);
  const { send, errors } = sending;
  const submit = async (keep?: boolean) => {
    if (!form.current) return;
    const given = new FormData(form.current);
    const text = (name: string) => String(given.get(name) ?? "");
    const outcome = await send({
      ...(written && { id: written.id, version: written.version }),
      ...{ kind: text("kind"), name: text("name"), tag: text("tag"), words: text("words"), states: text("states") },
      ...{ goal: text("goal"), byOn: text("byOn"), teamId: text("teamId") },
      ...{ segments: given.getAll("segments"), fundings: given.getAll("fundings"), holds: given.getAll("holds") },
      ...(keep && { confirmed: [text("name"), text("tag"), text("words")] }),
    } as unknown as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, written ? "Saved" : `Begun: ${text("name")}`);
    onClose();
    if (!written) router.push(`/insights/strategies/${(outcome.receipt as { id: string }).id}`);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog open onClose={onClose} unsaved={typed} title={written ? "Edit strategy" : "New strategy"} width="md">
      <form
        ref={form}
        onSubmit={onSubmit}
        onChange={() => setTyped(true)}
        noValidate
        className="flex flex-col gap-4 pb-1"
      >
        <TextField label="Name" name="name" defaultValue={written?.name} required error={errors.name} />
        <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
          <SelectField
            label="About"
            name="kind"
            defaultValue={written?.kind ?? "MARKET"}
            options={optionsOf(strategyKindNames)}
            error={errors.kind}
          />
          <TextField
            label="Tag"
            name="tag"
            defaultValue={written?.tag}
            required
            error={errors.tag}
            hint="A word or two"
          />
        </div>
        <TextareaField
          label="What we do, and why"
          name="words"
          defaultValue={written?.words}
          required
          rows={3}
          error={errors.words}
        />
        <fieldset className="flex flex-col gap-3 rounded-md border border-line p-3">
          <legend className="px-1 text-xs font-medium text-ink-2">Which accounts it touches</legend>
          <TextField
            label="States"
            name="states"
            defaultValue={written?.rule.states.join(", ")}
            error={errors.states}
            hint="Such as MA, NH; empty means every state"
          />
          <Choices label="Segment" error={errors.segments}>
            {ruleSegments.map((value) => (
              <Choice
                key={value}
                name="segments"
                value={value}
                label={segmentNames[value]}
                on={written?.rule.segments}
              />
            ))}
          </Choices>
          <Choices label="Funding" error={errors.fundings}>
            {ruleFundings.map((value) => (
              <Choice
                key={value}
                name="fundings"
                value={value}
                label={fundingNames[value]}
                on={written?.rule.fundings}
              />
            ))}
          </Choices>
          <Choices label="Holds any of" error={errors.holds}>
            {families.map((value) => (
              <Choice key={value} name="holds" value={value} label={coverageNames[value]} on={written?.rule.holds} />
            ))}
          </Choices>
        </fieldset>
        <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
          <SelectField
            label="Product they are to hold"
            name="goal"
            defaultValue={written?.goal ?? ""}
            placeholder="None: steps alone tell"
            options={optionsOf(coverageNames, [...families])}
            error={errors.goal}
          />
          <TextField label="By" name="byOn" type="date" defaultValue={written?.byOn ?? ""} error={errors.byOn} />
        </div>
        {!written && (teams.length > 1 || everybody) && (
          <SelectField
            label="Whose it is"
            name="teamId"
            defaultValue={everybody ? "" : teams[0]?.id}
            placeholder={everybody ? "Everybody’s" : undefined}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.teamId}
          />
        )}
        <SendEnd
          verb={written ? "Save" : "Begin"}
          busyLabel="Saving"
          sending={sending}
          onKeep={() => submit(true)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}

const Choices = ({ label, error, children }: { label: string; error?: string[]; children: ReactNode }) => (
  <fieldset className="flex flex-col gap-1">
    <legend className="text-xs font-medium text-ink-2">{label}</legend>
    <span className="flex flex-wrap gap-x-4">{children}</span>
    {error?.[0] && <FieldError reason={error[0]} />}
  </fieldset>
);

type ChoiceProps = { name: string; value: string; label: string; on?: readonly string[] };
const Choice = ({ name, value, label, on = [] }: ChoiceProps) => (
  <CheckboxField name={name} value={value} label={label} defaultChecked={on.includes(value)} />
);
