"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { editStep, saveAudit, savePaper } from "@/lib/implementations/actions";
import { type PaperKind, paperNames } from "@/lib/implementations/papers";
import { type Choice, look, of, Seen } from "./form-parts";

type StepFormProps = {
  step: { id: string; name: string; ownerId: string | null; dueOn: string };
  people: Choice[];
  keeper: string;
};

/** Whose a step is and when it is due. */
export function StepForm({ step, people, keeper }: StepFormProps) {
  const was = { ownerId: step.ownerId ?? "", dueOn: step.dueOn };
  return (
    <FormDialog
      key={JSON.stringify(was)}
      trigger={of("Edit", step.name)}
      look={look}
      title={step.name}
      verb="Save"
      action={editStep}
      done={({ name }) => `${name}: saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="stepId" value={step.id} />
          <Seen was={was} />
          <SelectField
            label="Whose it is"
            name="ownerId"
            options={[{ value: "", label: keeper }, ...people]}
            defaultValue={was.ownerId}
            error={errors.ownerId}
          />
          <TextField label="Due" name="dueOn" type="date" defaultValue={was.dueOn} error={errors.dueOn} />
        </>
      )}
    </FormDialog>
  );
}

type PaperFormProps = {
  trackId: string;
  today: string;
  paper?: { id: string; kind: PaperKind; sentOn: string | null; signedOn: string | null };
  /** What may still be added. */
  kinds?: PaperKind[];
};

export function PaperForm({ trackId, today, paper, kinds = [] }: PaperFormProps) {
  const was = { sentOn: paper?.sentOn ?? "", signedOn: paper?.signedOn ?? "" };
  return (
    <FormDialog
      key={JSON.stringify([was, kinds])}
      trigger={paper ? of("Edit", paperNames[paper.kind]) : "Add agreement"}
      look={look}
      title={paper ? paperNames[paper.kind] : "What else is to be signed"}
      verb="Save"
      action={savePaper}
      done={({ name }) => `${name} saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="trackId" value={trackId} />
          {paper && <input type="hidden" name="paperId" value={paper.id} />}
          {paper && <input type="hidden" name="kind" value={paper.kind} />}
          <Seen was={was} />
          {!paper && (
            <SelectField
              label="Agreement"
              name="kind"
              options={kinds.map((value) => ({ value, label: paperNames[value] }))}
              error={errors.kind}
            />
          )}
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Sent"
              name="sentOn"
              type="date"
              max={today}
              defaultValue={was.sentOn}
              error={errors.sentOn}
            />
            <TextField
              label="Signed by both"
              name="signedOn"
              type="date"
              max={today}
              defaultValue={was.signedOn}
              error={errors.signedOn}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}

type AuditFormProps = {
  trackId: string;
  tier: string;
  /** What it was sold at, as text. */
  sold: string;
  unit: "members" | "contracts";
  was: { loadedRate: string; billedRate: string; enrolled: string; billedUnits: string };
  /** Who enrolled as the first month says, where nobody wrote it down. */
  month: string;
};

/** What was loaded and billed of one price. */
export function AuditForm({ trackId, tier, sold, unit, was, month }: AuditFormProps) {
  return (
    <FormDialog
      key={JSON.stringify(was)}
      trigger={of("Check", tier)}
      look={look}
      title={`${tier}: sold at ${sold}`}
      description="As the billing system has it, and as the first month was billed. What is not known yet stays empty."
      verb="Save"
      width="md"
      action={saveAudit}
      done={() => `${tier}: saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="trackId" value={trackId} />
          <input type="hidden" name="tier" value={tier} />
          <Seen was={was} />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Rate loaded"
              name="loadedRate"
              inputMode="decimal"
              defaultValue={was.loadedRate}
              error={errors.loadedRate}
            />
            <TextField
              label={`Enrolled ${unit}`}
              name="enrolled"
              inputMode="numeric"
              hint={month && `The first month has ${month}`}
              defaultValue={was.enrolled}
              error={errors.enrolled}
            />
            <TextField
              label="Rate billed"
              name="billedRate"
              inputMode="decimal"
              defaultValue={was.billedRate}
              error={errors.billedRate}
            />
            <TextField
              label={`Billed ${unit}`}
              name="billedUnits"
              inputMode="numeric"
              defaultValue={was.billedUnits}
              error={errors.billedUnits}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}
