"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { giveFirmBrief } from "@/lib/briefs/actions";
import type { FirmBrief } from "@/lib/briefs/firm";
import { renewalDay } from "@/lib/format";
import { type Choice, Choices } from "./choices";
import { GivenPage, givenHeading } from "./given-page";

type GiveFirmBriefProps = { firmId: string; accounts: Choice[]; promises: Choice[] };

/** Asks which accounts and promises a firm may read, makes its brief, and shows it to be printed. */
export function GiveFirmBrief({ firmId, accounts, promises }: GiveFirmBriefProps) {
  const all = () => accounts.map(({ id }) => id);
  const [open, setOpen] = useState(false);
  const [accountIds, setAccounts] = useState(all);
  const [promiseIds, setPromises] = useState<string[]>([]);
  const [made, setMade] = useState<{ brief: FirmBrief; mark: string }>();
  const sending = useSend(giveFirmBrief);
  const close = () => {
    setOpen(false);
    setMade(undefined);
    setAccounts(all);
    setPromises([]);
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ firmId, accountIds, promiseIds });
    if (outcome.status === "done") setMade(outcome.receipt);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>For the firm</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Brief for the firm"
        hideTitle={Boolean(made)}
        description={
          made
            ? undefined
            : "Names, the accounts it is of record for, their lines and dates, and the promises you choose. No figure of ours can be in it. Making it is written in the trail."
        }
        width={made ? "lg" : "md"}
      >
        {made ? (
          <GivenPage brief={made.brief} mark={made.mark} onClose={close}>
            <h3 className={givenHeading}>Your accounts with us</h3>
            {made.brief.accounts.length === 0 && <p className="mt-1 text-ink-3">None is named here.</p>}
            <ul className="mt-1 grid gap-0.5">
              {made.brief.accounts.map(({ name, renewsOn, lines }) => (
                <li key={name}>
                  {name}
                  <span className="text-ink-3">
                    , renews {renewalDay(renewsOn)}: {lines.join(", ") || "no line in force"}
                  </span>
                </li>
              ))}
            </ul>
          </GivenPage>
        ) : (
          <form onSubmit={onSubmit} className="flex flex-col gap-4">
            <Choices
              legend="Accounts it may read of"
              nothing="It is of record for none you see."
              of={accounts}
              chosen={accountIds}
              onChange={setAccounts}
            />
            <Choices
              legend="Promises it may read"
              nothing="Nothing is promised and open."
              of={promises}
              chosen={promiseIds}
              onChange={setPromises}
            />
            <SendEnd verb="Make brief" busyLabel="Making it" sending={sending} onClose={close} />
          </form>
        )}
      </Dialog>
    </>
  );
}
