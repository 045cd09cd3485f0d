"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type Drafted, drafted, PromiseFields } from "@/components/promises/promise-fields";
import { AccountChoice, FirmChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { counted } from "@/lib/format";
import { logTouch, matchMail } from "@/lib/touches/actions";
import { type TouchKind, touchKinds, touchNames } from "@/lib/touches/kinds";
import type { Mail } from "@/lib/touches/mail";
import { Attendees } from "./attendees";
import { MailDrop } from "./mail-drop";
import type { About } from "./open-log";
import { Topics } from "./topics";
import { useAbout } from "./use-about";

type LogDialogProps = { viewerId: string; about: About; onClose: () => void };
type Payload = Parameters<typeof logTouch>[1];

const pad = (part: number) => String(part).padStart(2, "0");
function todayHere() {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
const idsOf = (there: string[], kind: string) =>
  there.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
const listed = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** A meeting, call, e-mail or event, with what both sides promised: one form, one press. */
export function LogDialog({ viewerId, about, onClose }: LogDialogProps) {
  const { account, setAccount, firm, setFirm, choices, failed } = useAbout(about);
  // Where it is known whom it is about, the words come first.
  const [begun] = useState(Boolean(account ?? firm));
  const [kind, setKind] = useState<TouchKind>("CALL");
  const [chosenDay, setOn] = useState<string>();
  // The business day, which a clock elsewhere may not agree with.
  const today = choices?.today || todayHere();
  const on = chosenDay ?? today;
  const [there, setThere] = useState<string[]>([]);
  const [others, setOthers] = useState("");
  const [topics, setTopics] = useState<string[]>([]);
  const [summary, setSummary] = useState("");
  const [promises, setPromises] = useState<(Drafted & { key: number })[]>([]);
  const sending = useSend(logTouch);
  const { errors } = sending;

  const submit = async (keep = false) => {
    const given = {
      kind,
      on,
      accountId: account?.value,
      firmId: firm?.value,
      accountPersonIds: idsOf(there, "ACCOUNT"),
      firmPersonIds: idsOf(there, "CARD"),
      colleagueIds: idsOf(there, "COLLEAGUE"),
      others: listed(others),
      topics,
      summary,
      promises: promises.map(({ key: _, ...promise }) => ({
        ...promise,
        accountId: account?.value ?? promise.accountId,
      })),
      ...(keep && { confirmed: [summary, ...listed(others), ...topics, ...promises.map(({ words }) => words)] }),
    };
    const outcome = await sending.send(given as unknown as Payload);
    if (outcome.status !== "done") return;
    const told = promises.length > 0 ? ` with ${counted(promises.length, "promise")}` : "";
    offerUndo(outcome.operationId, `${touchNames[kind]} logged${told}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const onMail = async (mail: Mail) => {
    setKind("EMAIL");
    if (mail.on && mail.on <= today) setOn(mail.on);
    setSummary([mail.subject, mail.text].filter(Boolean).join("\n\n"));
    const outcome = await matchMail({ status: "idle" }, { addresses: mail.addresses }).catch(() => undefined);
    if (outcome?.status !== "done") return;
    const { people } = outcome.receipt;
    const of = (wanted: string) => people.find(({ kind }) => kind === wanted)?.of;
    const [customer, broker] = [of("ACCOUNT"), of("CARD")];
    if (customer && !account) setAccount({ value: customer.id, label: customer.name });
    if (broker && !firm) setFirm({ value: broker.id, label: broker.name });
    const at = { ACCOUNT: account?.value ?? customer?.id, CARD: firm?.value ?? broker?.id, COLLEAGUE: undefined };
    const fitting = people.filter(({ kind, of }) => of?.id === at[kind]);
    setThere([...new Set([...there, ...fitting.map(({ kind, id }) => `${kind}:${id}`)])]);
  };
  const change = (at: number, value: Drafted) =>
    setPromises(promises.map((promise, index) => (index === at ? { ...value, key: promise.key } : promise)));
  const add = (side: Drafted["side"]) =>
    setPromises([...promises, { ...drafted(side, viewerId), key: (promises.at(-1)?.key ?? 0) + 1 }]);
  const errorsOf = (at: number) =>
    Object.fromEntries(
      ["words", "ownerId", "with", "dueOn", "accountId"].map((name) => [name, errors[`promises.${at}.${name}`]]),
    );
  // What is typed next belongs to the promise just added.
  const form = useRef<HTMLFormElement>(null);
  const latest = promises.at(-1)?.key;
  useEffect(() => {
    if (latest) form.current?.querySelector<HTMLElement>("fieldset:last-of-type input")?.focus();
  }, [latest]);
  const unsaved = summary !== "" || promises.length > 0 || others !== "";

  return (
    <GuardedDialog open onClose={onClose} unsaved={unsaved} title="Log a touch" width="lg">
      <form
        ref={form}
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) submit();
        }}
        noValidate
        className="flex flex-col gap-4"
      >
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label="What"
            value={kind}
            options={touchKinds.map((value) => ({ value, label: touchNames[value] }))}
            onChange={(event) => setKind(event.target.value as TouchKind)}
          />
          <TextField
            label="Day"
            type="date"
            value={on}
            max={today}
            error={errors.on}
            onChange={(event) => setOn(event.target.value)}
          />
        </div>
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <AccountChoice value={account} onChange={setAccount} error={errors.accountId ?? errors.about} />
          <FirmChoice value={firm} onChange={setFirm} error={errors.firmId} />
        </div>
        <TextareaField
          label="What was said"
          data-first={begun ? "" : undefined}
          rows={4}
          value={summary}
          error={errors.summary}
          onChange={(event) => setSummary(event.target.value)}
        />
        <Attendees
          people={choices?.people ?? []}
          there={there}
          onThere={setThere}
          others={others}
          onOthers={setOthers}
          errors={errors}
        />
        <Topics offered={choices?.topics ?? []} value={topics} onChange={setTopics} error={errors.topics} />
        {promises.map((promise, at) => (
          <fieldset key={promise.key} className="border-t border-line pt-3">
            <legend className="sr-only">Promise {at + 1}</legend>
            <PromiseFields
              value={promise}
              onChange={(value) => change(at, value)}
              choices={choices}
              viewerId={viewerId}
              byAccount={!account && Boolean(firm)}
              errors={errorsOf(at)}
              onRemove={() => setPromises(promises.filter(({ key }) => key !== promise.key))}
            />
          </fieldset>
        ))}
        <div className="flex flex-wrap gap-2">
          <Button icon={<Icon icon={plusIcon} size={14} />} onClick={() => add("OURS")}>
            We promise
          </Button>
          <Button icon={<Icon icon={plusIcon} size={14} />} onClick={() => add("THEIRS")}>
            They promise
          </Button>
        </div>
        <MailDrop onMail={onMail} />
        {failed && <FieldError reason="The people to choose from did not load. The log can be saved without them." />}
        <SendEnd verb="Log it" busyLabel="Logging" sending={sending} onKeep={() => submit(true)} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
