import type { Difference } from "@/lib/plans/diff";
import { sectionNames } from "@/lib/plans/names";

/** What a version changed of the one before, line by line: what went, what came. */
export function PlanChanges({ changes, open }: { changes: Difference[]; open: boolean }) {
  return (
    <details open={open} className="mb-2 border-y border-line py-2">
      <summary className="cursor-pointer text-xs font-medium text-ink-2">What this version changed</summary>
      {changes.length === 0 && <p className="mt-1 text-xs text-ink-3">Nothing: it was read through.</p>}
      {changes.map(({ section, removed, added }) => (
        <div key={section} className="mt-2 text-xs">
          <h3 className="font-medium">{sectionNames[section]}</h3>
          <ul>
            {removed.map((line) => (
              <li key={`-${line}`} className="flex gap-2 text-ink-3">
                <span aria-hidden="true">−</span>
                <del>
                  <span className="sr-only">Removed: </span>
                  {line}
                </del>
              </li>
            ))}
            {added.map((line) => (
              <li key={`+${line}`} className="flex gap-2">
                <span aria-hidden="true">+</span>
                <ins className="no-underline">
                  <span className="sr-only">Added: </span>
                  {line}
                </ins>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
