import { counted } from "@/lib/format";

/** What was left alone, each with why. */
export function Stayed({ stayed, what = "account" }: { stayed: { name: string; reason: string }[]; what?: string }) {
  return (
    <section aria-label="Left alone">
      <h3 className="mt-2 text-xs text-ink-3">{counted(stayed.length, what)} left alone</h3>
      <ul className="mt-1 max-h-48 overflow-y-auto rounded-md border border-line">
        {stayed.map(({ name, reason }) => (
          <li
            key={`${name}${reason}`}
            className="flex justify-between gap-3 border-b border-line px-3 py-1.5 last:border-0"
          >
            <span className="min-w-0 truncate">{name}</span>
            <span className="text-right text-xs text-ink-3">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
