"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import { discardWorksheet, signWorksheet } from "@/lib/worksheets/actions";
import type { Question } from "@/lib/worksheets/questions";

type SignFormProps = {
  worksheetId: string;
  number: number;
  version: number;
  questions: Question[];
  base: string;
};

/** Signing a draft, with a note to each thing it raises; or throwing it away. */
export function SignForm({ worksheetId, number, version, questions, base }: SignFormProps) {
  const router = useRouter();
  return (
    <div className="flex flex-col gap-3">
      <ActionForm
        action={signWorksheet}
        done={(receipt) => `Version ${receipt.number} signed`}
        className="flex flex-col gap-3"
      >
        {({ errors, pending }) => (
          <>
            <input type="hidden" name="worksheetId" value={worksheetId} />
            <input type="hidden" name="version" value={version} />
            {questions.map(({ id, label, ask }) => (
              <TextareaField
                key={id}
                name={id}
                rows={2}
                label={label}
                hint={ask}
                error={(errors as Record<string, string[]>)[id]}
              />
            ))}
            <SubmitButton busy={pending} className="self-start">
              Sign version {number}
            </SubmitButton>
          </>
        )}
      </ActionForm>
      <ActionForm
        action={discardWorksheet}
        done={(receipt) => `Draft of version ${receipt.number} thrown away`}
        onDone={() => router.push(base)}
      >
        {({ pending }) => (
          <>
            <input type="hidden" name="worksheetId" value={worksheetId} />
            <Button type="submit" variant="ghost" busy={pending}>
              Throw the draft away
            </Button>
          </>
        )}
      </ActionForm>
    </div>
  );
}
