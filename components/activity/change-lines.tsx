import type { Line } from "@/lib/activity/story";

const few = 3;

export function ChangeLines({ lines }: { lines: Line[] }) {
  const rest = lines.slice(few);
  return (
    <>
      {lines.slice(0, few).map(line)}
      {rest.length > 0 && (
        <details>
          <summary className="w-fit rounded text-xs text-accent-ink hover:underline">{rest.length} more</summary>
          {rest.map(line)}
        </details>
      )}
    </>
  );
}

function line({ field, before, after }: Line) {
  return (
    <span key={field} className="block break-words">
      <span className="text-ink-3">{field}</span>{" "}
      {before !== undefined && before !== "—" && (
        <>
          <span className="text-ink-2">{before}</span> <span aria-hidden="true">→</span>
          <span className="sr-only">to</span>{" "}
        </>
      )}
      <span className="font-medium">{after}</span>
    </span>
  );
}
