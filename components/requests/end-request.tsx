"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextareaField } from "@/components/ui/textarea";
import { answerRequest, withdrawRequest } from "@/lib/requests/actions";
import type { RequestFormProps } from "./request-menu";

const answer = {
  verb: "Answer",
  done: "Answered",
  label: "Answer",
  hint: "Where the work itself is kept, name the place.",
  most: 1_000,
};
const withdraw = { verb: "Withdraw", done: "Withdrawn", label: "Why", hint: "Whoever was asked is told.", most: 200 };

export function AnswerRequest({ request, onClose }: RequestFormProps) {
  const sending = useSend(answerRequest);
  return (
    <EndRequest
      {...answer}
      {...{ request, onClose, sending }}
      send={(text, confirmed) => sending.send({ requestId: request.id, answer: text, confirmed })}
      errors={sending.errors.answer}
    />
  );
}

export function WithdrawRequest({ request, onClose }: RequestFormProps) {
  const sending = useSend(withdrawRequest);
  return (
    <EndRequest
      {...withdraw}
      {...{ request, onClose, sending }}
      send={(text, confirmed) => sending.send({ requestId: request.id, reason: text, confirmed })}
      errors={sending.errors.reason}
    />
  );
}

type EndRequestProps = Pick<RequestFormProps, "request" | "onClose"> & {
  verb: string;
  done: string;
  label: string;
  hint: string;
  most: number;
  sending: { busy: boolean; refusal?: string; sensitive?: readonly unknown[] };
  send: (text: string, confirmed?: string) => Promise<{ status: string; operationId?: string }>;
  errors?: string[];
};

/** What ends a request, in words: its answer, or why nobody needs it any more. */
function EndRequest({ request, onClose, verb, done, label, hint, most, sending, send, errors }: EndRequestProps) {
  const [text, setText] = useState("");
  const submit = async (confirmed?: string) => {
    const outcome = await send(text, confirmed);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${done}: ${request.subject}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={text !== ""}
      title={`${verb}: ${request.subject}`}
      description={request.details || undefined}
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextareaField
          label={label}
          hint={hint}
          value={text}
          maxLength={most}
          error={errors}
          onChange={(event) => setText(event.target.value)}
        />
        <SendEnd verb={verb} busyLabel="Saving" sending={sending} onKeep={() => submit(text)} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
