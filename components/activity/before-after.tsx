import type { Line } from "@/lib/activity/story";
import { After } from "./change-lines";

/** Every change with what was and what is, each under its own word. */
export function BeforeAfter({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="flex flex-col gap-2 pt-1">
      {lines.map(({ field, before, after, href }) => (
        <div key={field}>
          <dt className="text-ink-3">{field}</dt>
          {before !== undefined && (
            <dd className="flex gap-2 break-words text-ink-2">
              <span className="w-14 shrink-0 text-ink-3">Before</span>
              <span className="min-w-0">{before}</span>
            </dd>
          )}
          <dd className="flex gap-2 break-words font-medium">
            {before !== undefined && <span className="w-14 shrink-0 font-normal text-ink-3">After</span>}
            <span className="min-w-0">
              <After text={after} href={href} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
