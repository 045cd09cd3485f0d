"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import {
  editStep,
  saveAudit,
  saveDisclosure,
  saveEnrollment,
  saveLessons,
  savePaper,
} from "@/lib/implementations/actions";
import { disclosureNames } from "@/lib/implementations/closing";
import { type PaperKind, paperNames } from "@/lib/implementations/papers";

type Choice = { value: string; label: string };
/** What the person saw, sent along so that nobody else's change is passed over. */
const Seen = ({ was }: { was: Record<string, string> }) => (
  <input type="hidden" name="was" value={JSON.stringify(was)} />
);
const look = { size: "sm", variant: "ghost" } as const;
/** A short word on the button, and for those who hear it what it is about. */
const of = (word: string, about: string) => (
  <>
    {word}
    <span className="sr-only"> {about}</span>
  </>
);

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

type EnrollmentFormProps = {
  renewalId: string;
  was: { fromOn: string; toOn: string; presenterId: string };
  people: Choice[];
};

export function EnrollmentForm({ renewalId, was, people }: EnrollmentFormProps) {
  return (
    <FormDialog
      key={JSON.stringify(was)}
      trigger={of(was.fromOn ? "Edit" : "Set days", "of open enrollment")}
      look={look}
      title="Open enrollment"
      description="The days employees choose in, and who of us presents. It ends before the coverage begins."
      verb="Save"
      action={saveEnrollment}
      done={() => "Open enrollment saved"}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="renewalId" value={renewalId} />
          <Seen was={was} />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField label="First day" name="fromOn" type="date" defaultValue={was.fromOn} error={errors.fromOn} />
            <TextField label="Last day" name="toOn" type="date" defaultValue={was.toOn} error={errors.toOn} />
          </div>
          <SelectField
            label="Who presents"
            name="presenterId"
            options={[{ value: "", label: "Nobody named" }, ...people]}
            defaultValue={was.presenterId}
            error={errors.presenterId}
          />
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

type DisclosureFormProps = { renewalId: string; was: { disclosure: string; disclosedOn: string }; today: string };

export function DisclosureForm({ renewalId, was, today }: DisclosureFormProps) {
  return (
    <FormDialog
      key={JSON.stringify(was)}
      trigger={of(was.disclosure ? "Edit" : "Record", "disclosure")}
      look={look}
      title="408(b)(2) disclosure"
      description="What we and the broker are paid, in writing, before the arrangement is entered, extended or renewed."
      verb="Save"
      action={saveDisclosure}
      done={() => "Disclosure recorded"}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="renewalId" value={renewalId} />
          <Seen was={was} />
          <SelectField
            label="Where it stands"
            name="disclosure"
            options={[{ value: "", label: "Not given yet" }, ...optionsOf(disclosureNames)]}
            defaultValue={was.disclosure}
            error={errors.disclosure}
          />
          <TextField
            label="Given on"
            name="disclosedOn"
            type="date"
            max={today}
            defaultValue={was.disclosedOn}
            error={errors.disclosedOn}
          />
        </>
      )}
    </FormDialog>
  );
}

export function LessonsForm({ renewalId, lessons }: { renewalId: string; lessons: string }) {
  return (
    <FormDialog
      key={lessons}
      trigger={lessons ? of("Edit", "post-mortem") : "Write post-mortem"}
      look={look}
      title="Post-mortem"
      description="What we would do again and what not; it goes into the record as it is written. No names of patients."
      verb="Save"
      width="md"
      action={saveLessons}
      done={() => "Post-mortem saved"}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="renewalId" value={renewalId} />
          <Seen was={{ lessons }} />
          <TextareaField
            label="What was learned"
            name="lessons"
            rows={6}
            maxLength={2_000}
            defaultValue={lessons}
            error={errors.lessons}
          />
        </>
      )}
    </FormDialog>
  );
}
