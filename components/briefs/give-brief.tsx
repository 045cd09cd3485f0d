"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { giveBrief } from "@/lib/briefs/actions";
import type { CustomerBrief } from "@/lib/briefs/customer";
import { type Choice, Choices } from "./choices";
import { CustomerPage } from "./customer-page";

/** Asks which promises a customer may read, makes their brief, and shows it to be printed: it is nothing but that type. */
export function GiveBrief({ accountId, promises }: { accountId: string; promises: Choice[] }) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const [made, setMade] = useState<{ brief: CustomerBrief; mark: string }>();
  const sending = useSend(giveBrief);
  const close = () => {
    setOpen(false);
    setMade(undefined);
    setChosen([]);
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ accountId, promiseIds: chosen });
    if (outcome.status === "done") setMade(outcome.receipt);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>For the customer</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Brief for the customer"
        hideTitle={Boolean(made)}
        description={
          made
            ? undefined
            : "Names, lines, dates and the promises you choose. No figure of ours can be in it. Making it is written in the trail."
        }
        width={made ? "lg" : "md"}
      >
        {made ? (
          <CustomerPage brief={made.brief} mark={made.mark} onClose={close} />
        ) : (
          <form onSubmit={onSubmit} className="flex flex-col gap-4">
            <Choices
              legend="Promises they may read"
              nothing="Nothing is promised and open."
              of={promises}
              chosen={chosen}
              onChange={setChosen}
            />
            <SendEnd verb="Make brief" busyLabel="Making it" sending={sending} onClose={close} />
          </form>
        )}
      </Dialog>
    </>
  );
}
