import { Children, isValidElement, type ReactNode } from "react";
import { count } from "@/lib/format";

type BriefRowsProps = { noun: string; nouns?: string; most: number; className?: string; children: ReactNode };

/** The rows of a part of a brief: all of them on a screen; on paper, which is one page, so many and how many more there are. */
export function BriefRows({ noun, nouns = `${noun}s`, most, className = "py-0.5", children }: BriefRowsProps) {
  const rows = Children.toArray(children);
  const left = rows.length - most;
  return (
    <ul>
      {rows.map((row, at) => (
        <li key={keyOf(row, at)} className={at < most ? className : `${className} print:hidden`}>
          {row}
        </li>
      ))}
      {left > 0 && (
        <li className="hidden py-0.5 text-xs text-ink-3 print:block">
          and {count(left)} more {left === 1 ? noun : nouns}
        </li>
      )}
    </ul>
  );
}

const keyOf = (row: ReactNode, at: number) => (isValidElement(row) ? (row.key ?? at) : at);
