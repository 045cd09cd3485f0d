"use client";

import Link from "next/link";
import { useMemo } from "react";
import { Note } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import type { Contact, ContactsFrame } from "@/lib/contacts/queries";
import { isSingleThreaded } from "@/lib/contacts/threads";
import { counted, dayText } from "@/lib/format";
import { BackupForm } from "./backup-form";
import { ContactForm } from "./contact-form";
import { ContactMap } from "./contact-map";
import { ContactRow } from "./contact-row";

type People = { contacts: Contact[]; frame: ContactsFrame };
type PeopleTabProps = {
  accountId: string;
  /** The people and their frame as JSON: read once where they are drawn, instead of value by value on the way. */
  people: string;
  writable: boolean;
  joins: boolean;
  today: string;
};

/** The people of a customer: how many know how many of us, where each stands, and what is known of them; sent as facts, not as markup twice. */
export function PeopleTab({ accountId, people, writable, joins, today }: PeopleTabProps) {
  const { contacts, frame } = useMemo<People>(() => JSON.parse(people), [people]);
  const { threads, backup, colleagues } = frame;
  const here = contacts.filter(({ leftOn }) => !leftOn);
  const gone = contacts.filter(({ leftOn }) => leftOn);
  const row = (contact: Contact) => (
    <ContactRow key={contact.id} {...{ contact, accountId, colleagues, writable, joins, today }} />
  );
  return (
    <div className="flex flex-col gap-4 px-5 py-3 max-md:px-4 xl:min-h-0 xl:flex-1 xl:overflow-auto">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-xs text-ink-2">
        <span>
          <b className="font-medium text-ink">{counted(threads.theirs, "person", "people")}</b> of theirs known to{" "}
          <b className="font-medium text-ink">{threads.ours}</b> of ours
        </span>
        <span className="flex items-center gap-1">
          <span>
            Account backup: <b className="font-medium text-ink">{backup?.name ?? "nobody named"}</b>
            {backup && (backup.trainedOn ? `, trained since ${dayText(backup.trainedOn, today)}` : ", not trained yet")}
          </span>
          {writable && <BackupForm {...{ accountId, backup, colleagues, today }} />}
        </span>
        <Link href="/accounts/succession" className="text-accent-ink hover:underline">
          All accounts
        </Link>
        {writable && (
          <span className="ml-auto print:hidden">
            <ContactForm accountId={accountId} colleagues={colleagues} />
          </span>
        )}
      </div>
      {(isSingleThreaded(threads) || !backup) && (
        <Note tone="warn">
          {[
            isSingleThreaded(threads) && "Single-threaded: fewer than two of theirs know two of ours",
            !backup && "nobody is named who could take the account over",
          ]
            .filter(Boolean)
            .join("; ")
            .replace(/^n/, "N")}
          .
        </Note>
      )}
      {here.length > 0 && <ContactMap contacts={contacts} />}
      <section aria-labelledby="contacts">
        <SectionHeader title="People" id="contacts" />
        {here.length === 0 && <p className="py-2 text-xs text-ink-3">Nobody is recorded yet.</p>}
        <ul className="border-t border-line">{here.map(row)}</ul>
      </section>
      {gone.length > 0 && (
        <section aria-labelledby="contacts-left">
          <SectionHeader title="Left" id="contacts-left" />
          <ul className="border-t border-line">{gone.map(row)}</ul>
        </section>
      )}
    </div>
  );
}
