"use client";

import { type ReactNode, useRef, useState } from "react";
import { InlineEdit, type InlineEditProps, type InlineTrouble } from "@/components/ui/inline-edit";
import type { InlineKind } from "@/components/ui/inline-input";
import type { Outcome } from "@/lib/server/action";
import { setEdited, stampOf, useEdited } from "./edited";
import { offerUndo } from "./undo";

/** What a save sends: the value over what was read, at its version; `confirmed` repeats a text one has been warned of. */
export type Sent = { value: string; was: string; version: string | number; confirmed?: string };
type Saved = { value?: string };

type EditInPlaceProps = InlineKind &
  Pick<InlineEditProps, "label" | "field" | "cell" | "roving" | "right" | "hideLabel"> & {
    /** Names this field of this record wherever it is shown. */
    id: string;
    value: string;
    version: string | number;
    show?: (value: string) => ReactNode;
    /** A value kept in another shape than it is typed in: how it is typed, and what typed text means. */
    typed?: (value: string) => string;
    read?: (typed: string) => string;
    /** Said when it is saved: "Priority of Larkspur set to A." */
    says: (value: string) => string;
    send: (sent: Sent) => Promise<Outcome<Saved>>;
  };

/** A field that is saved where it stands: shown at once, put back with the reason when it was not taken. */
export function EditInPlace(props: EditInPlaceProps) {
  const { id, value: served, version, show, typed = same, read = same, says, send, ...field } = props;
  const { value, saving } = useEdited(id, served, version);
  const [trouble, setTrouble] = useState<InlineTrouble>();
  const stamp = useRef("");
  stamp.current = stampOf(served, version);

  const save = async (sent: Sent) => {
    setTrouble(undefined);
    setEdited(id, { value: read(sent.value), over: stamp.current, saving: true });
    const outcome = await send(sent).catch(() => lost);
    if (outcome.status === "done") {
      const kept = outcome.receipt.value ?? read(sent.value);
      setEdited(id, { value: kept, over: stamp.current, saving: false });
      if (outcome.operationId) offerUndo(outcome.operationId, says(kept));
      return;
    }
    const theirs = outcome.status === "refused" ? outcome.conflict?.theirs : undefined;
    setEdited(id, theirs === undefined ? undefined : { value: theirs, over: stamp.current, saving: false });
    setTrouble(troubleOf(outcome, sent, { typed, save }));
  };
  return (
    <InlineEdit
      {...field}
      value={typed(value)}
      busy={saving}
      trouble={trouble}
      onSave={(text) => save({ value: text, was: value, version })}
      onCalm={() => setTrouble(undefined)}
    >
      {value === "" ? undefined : (show?.(value) ?? value)}
    </InlineEdit>
  );
}

const same = (value: string) => value;

const lost: Outcome<never> = { status: "refused", message: "The connection failed. Nothing was saved." };

type Ways = { typed: (value: string) => string; save: (sent: Sent) => void };

/** What to say under the field, and the ways on: keep one's own, look at theirs beside it, or keep a text one was warned of. */
function troubleOf(outcome: Outcome<Saved>, sent: Sent, ways: Ways): InlineTrouble {
  const { save } = ways;
  const typed = sent.value;
  if (outcome.status === "invalid") {
    const reason = Object.values(outcome.fields).flat().join(" ") || "That can’t be saved.";
    const keep = { label: "Keep it", run: () => save({ ...sent, confirmed: typed }) };
    return { reason, typed, choices: outcome.sensitive?.length ? [keep] : [], edit: "Change it" };
  }
  if (outcome.status === "refused" && outcome.conflict) {
    const { theirs, version } = outcome.conflict;
    const mine = { label: "Keep mine", run: () => save({ ...sent, was: theirs, version }) };
    return { reason: outcome.message, typed: ways.typed(theirs), choices: [mine], edit: "Review", stays: true };
  }
  return { reason: outcome.status === "refused" ? outcome.message : "That was not saved.", typed, choices: [] };
}
