"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { dayText } from "@/lib/format";

type Person = { name: string; title: string };
type Promised = { words: string; side: "OURS" | "THEIRS"; dueOn: string | null };
type GivenPageProps = {
  brief: { preparedFor: string; preparedOn: string; ours: Person[]; theirs: Person[]; promises: Promised[] };
  mark: string;
  onClose: () => void;
  children: ReactNode;
};

const list = "mt-1 grid gap-0.5";
export const givenHeading = "mt-4 text-sm font-semibold";

/** The page somebody outside holds. While it is open, printing prints it alone. */
export function GivenPage({ brief, mark, onClose, children }: GivenPageProps) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const around: HTMLElement[] = [];
    for (let each = page.current?.parentElement; each; each = each.parentElement) around.push(each);
    for (const each of around) each.dataset.printing = "around";
    return () => {
      for (const each of around) delete each.dataset.printing;
    };
  }, []);
  const { preparedFor, preparedOn, ours, theirs, promises } = brief;
  const people = (of: Person[]) => (
    <ul className={list}>
      {of.map(({ name, title }) => (
        <li key={`${name}, ${title}`}>
          {name}
          {title && <span className="text-ink-3">, {title}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <article ref={page} data-printing="whole" className="p-5 print:p-0" aria-label={`Brief for ${preparedFor}`}>
      <h2 className="text-xl font-semibold tracking-tight">{preparedFor}</h2>
      <p className="mt-1 text-xs text-ink-3">
        {mark}, {dayText(preparedOn, "")}
      </p>
      {children}
      <div className="grid gap-x-8 sm:grid-cols-2">
        <div>
          <h3 className={givenHeading}>Your people</h3>
          {people(theirs)}
        </div>
        <div>
          <h3 className={givenHeading}>Our people</h3>
          {people(ours)}
        </div>
      </div>
      {promises.length > 0 && (
        <>
          <h3 className={givenHeading}>Promised</h3>
          <ul className={list}>
            {promises.map(({ words, side, dueOn }) => (
              <li key={`${side} ${words} ${dueOn}`}>
                {side === "OURS" ? "By us" : "By you"}: {words}
                {dueOn && <span className="text-ink-3">, by {dayText(dueOn, preparedOn)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-6 border-t border-line pt-2 text-xs text-ink-3">{mark}</p>
      <div className="mt-4 flex justify-end gap-2 print:hidden">
        <Button onClick={onClose}>Close</Button>
        <Button variant="primary" onClick={() => window.print()}>
          Print
        </Button>
      </div>
    </article>
  );
}
