"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { CustomerBrief } from "@/lib/briefs/customer";
import { dayText, renewalDay } from "@/lib/format";

type CustomerPageProps = { brief: CustomerBrief; mark: string; onClose: () => void };

/** The page a customer holds. While it is open, printing prints it alone. */
export function CustomerPage({ brief, mark, onClose }: CustomerPageProps) {
  useEffect(() => {
    document.documentElement.dataset.printing = "customer";
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, []);
  const { preparedOn, ours, theirs, lines, promises } = brief;
  const list = "mt-1 grid gap-0.5";
  const heading = "mt-4 text-sm font-semibold";
  const people = (of: CustomerBrief["ours"]) => (
    <ul className={list}>
      {of.map(({ name, title }) => (
        <li key={name}>
          {name}
          {title && <span className="text-ink-3">, {title}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <article data-customer-brief aria-label={`Brief for ${brief.preparedFor}`}>
      <h2 className="text-xl font-semibold tracking-tight">{brief.preparedFor}</h2>
      <p className="mt-1 text-xs text-ink-3">
        {mark}, {dayText(preparedOn, "")}
      </p>
      <p className="mt-3">
        Next renewal {renewalDay(brief.renewsOn)}. With us: {lines.join(", ") || "no line in force"}.
      </p>
      <div className="grid gap-x-8 sm:grid-cols-2">
        <div>
          <h3 className={heading}>Your people</h3>
          {people(theirs)}
        </div>
        <div>
          <h3 className={heading}>Our people</h3>
          {people(ours)}
        </div>
      </div>
      {promises.length > 0 && (
        <>
          <h3 className={heading}>Promised</h3>
          <ul className={list}>
            {promises.map(({ words, side, dueOn }) => (
              <li key={words}>
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
