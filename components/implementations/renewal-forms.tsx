"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { saveDisclosure, saveEnrollment, saveLessons } from "@/lib/implementations/actions";
import { disclosureNames } from "@/lib/implementations/closing";
import { type Choice, look, of, Seen } from "./form-parts";

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
