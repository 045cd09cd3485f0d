"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import type { ButtonProps } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { addAnswer, editAnswer } from "@/lib/answers/actions";
import type { LibraryAnswer } from "@/lib/answers/answer";

type AnswerFormProps = { answer?: LibraryAnswer; look?: Pick<ButtonProps, "variant" | "size"> };

/** Writes an answer of the library, or says one anew: its next version, to be approved again. */
export function AnswerForm({ answer, look }: AnswerFormProps) {
  return (
    <FormDialog
      trigger={answer ? "Write anew" : "Add an answer"}
      look={look}
      title={answer ? `Write anew: ${answer.topic}` : "An answer for the library"}
      description="It is proposed once somebody else approved it."
      verb="Save"
      action={answer ? editAnswer : addAnswer}
      done={({ topic }) => `${topic}: saved`}
      undoable
      width="md"
    >
      {({ errors }) => (
        <>
          {answer && <input type="hidden" name="answerId" value={answer.id} />}
          {answer && <input type="hidden" name="version" value={answer.version} />}
          <span className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
            <TextField label="Topic" name="topic" maxLength={80} defaultValue={answer?.topic} error={errors.topic} />
            <TextField
              label="Product"
              name="product"
              maxLength={80}
              hint="Where it is of one alone"
              defaultValue={answer?.product}
              error={errors.product}
            />
          </span>
          <TextareaField
            label="The question it answers"
            name="asked"
            rows={2}
            maxLength={500}
            defaultValue={answer?.asked}
            error={errors.asked}
          />
          <TextareaField
            label="Answer"
            name="words"
            rows={8}
            maxLength={8000}
            defaultValue={answer?.words}
            error={errors.words}
          />
        </>
      )}
    </FormDialog>
  );
}
