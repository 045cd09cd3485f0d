import Link from "next/link";
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

function line({ field, before, after, href }: Line) {
  return (
    <span key={field} className="block break-words">
      <span className="text-ink-3">{field}</span>{" "}
      {before !== undefined && before !== "—" && (
        <>
          <span className="text-ink-2">{before}</span> <span aria-hidden="true">→</span>
          <span className="sr-only">to</span>{" "}
        </>
      )}
      <After text={after} href={href} />
    </span>
  );
}

/** What is, as a link where it names something with a page. */
export function After({ text, href }: { text: string; href?: string }) {
  if (!href) return <span className="font-medium">{text}</span>;
  return (
    <Link href={href} prefetch={false} className="font-medium text-accent-ink hover:underline">
      {text}
    </Link>
  );
}
