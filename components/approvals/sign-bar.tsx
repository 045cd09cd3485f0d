"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { isTyping } from "@/components/shell/keyboard-shortcuts";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { signRelief } from "@/lib/approvals/actions";

export type SignBarProps = {
  approvalId: string;
  step: number;
  /** What signing is called here: Recommend, Co-sign, Approve. */
  verb: string;
  what: string;
  /** In whose place, where not in one's own. */
  inPlaceOf?: string;
  fee: boolean;
  /** The number asked for, as it would be typed. */
  asked: string;
  next: string;
};
type Payload = Parameters<typeof signRelief>[1];
type Verdict = "AGREE" | "DECLINE" | "RETURN";

/** The pen: sign as asked or at another number, decline or return with a reason. A signature asks once. */
export function SignBar({ approvalId, step, verb, what, inPlaceOf, fee, asked, next }: SignBarProps) {
  const [note, setNote] = useState("");
  const [other, setOther] = useState("");
  const [counters, setCounters] = useState(false);
  const [confirming, setConfirming] = useState<Verdict>();
  const sending = useSend(signRelief);
  const { errors, refusal, busy, sensitive } = sending;
  const router = useRouter();
  const reason = useRef<HTMLTextAreaElement>(null);
  const send = async (verdict: Verdict, confirmed?: string[]) => {
    const figure = verdict === "AGREE" && other.trim() ? { [fee ? "fee" : "action"]: other } : {};
    const outcome = await sending.send({ approvalId, step, verdict, note, ...figure, confirmed } as Payload);
    if (outcome.status === "invalid" && outcome.fields.note) reason.current?.focus();
    if (outcome.status !== "done") return;
    const { account, status } = outcome.receipt;
    toast({ text: status === "OPEN" ? `${account}: signed, it goes on` : `${account}: ${said[status] ?? "signed"}` });
    router.push(next);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) return setConfirming("AGREE");
      if (isTyping(event) || event.key.toLowerCase() !== "r" || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      reason.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const at = other.trim() ? ` at ${fee ? "$" : ""}${other.replace(/[%$]/g, "")}${fee ? " PEPM" : "%"}` : "";
  const question = confirming === "AGREE" ? `${verb} ${what}${at}?` : `Decline ${what}?`;
  return (
    <section
      aria-label="Your signature"
      className="sticky bottom-0 border-t border-line bg-canvas px-5 py-3 max-md:px-4"
    >
      {inPlaceOf && (
        <p className="mb-1 text-xs text-ink-2">You sign in the place of {inPlaceOf}, under your own name.</p>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-60 flex-1">
          <TextareaField
            ref={reason}
            label="Reason or condition"
            rows={1}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            error={errors.note}
            hint="Required to return or decline; kept in the trail"
          />
        </div>
        <TextField
          label="At another number"
          className={`w-36 max-md:w-full ${counters || errors.action || errors.fee ? "" : "max-md:hidden"}`}
          value={other}
          onChange={(event) => setOther(event.target.value)}
          placeholder={asked}
          inputMode="decimal"
          autoComplete="off"
          lead={fee ? "$" : undefined}
          trail={fee ? "PEPM" : "%"}
          error={errors.action ?? errors.fee}
        />
        <div className="flex flex-wrap gap-2 max-md:grid max-md:w-full max-md:grid-cols-4">
          <Button busy={busy} onClick={() => send("RETURN")}>
            Return
          </Button>
          <Button
            busy={busy}
            variant="danger"
            onClick={() => (note.trim().length < 10 ? send("DECLINE") : setConfirming("DECLINE"))}
          >
            Decline
          </Button>
          <Button className="md:hidden" aria-expanded={counters} onClick={() => setCounters(!counters)}>
            Counter
          </Button>
          <Button busy={busy} variant="primary" onClick={() => setConfirming("AGREE")}>
            {verb}
          </Button>
        </div>
      </div>
      {sensitive.length > 0 && <Button onClick={() => send(confirming ?? "RETURN", [note])}>Keep what I wrote</Button>}
      {refusal && <FieldError reason={refusal} />}
      <ConfirmDialog
        open={confirming !== undefined}
        onClose={() => setConfirming(undefined)}
        question={question}
        consequence="A signature stands as it is given: it cannot be taken back."
        verb={confirming === "DECLINE" ? "Decline" : verb}
        busyVerb="Signing"
        danger={confirming === "DECLINE"}
        onConfirm={() => send(confirming ?? "AGREE")}
      />
    </section>
  );
}

const said: Record<string, string> = { APPROVED: "approved", DECLINED: "declined", RETURNED: "returned" };
