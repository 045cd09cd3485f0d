export type ListedBar = { label: string; value: number; shown: string; target?: number; of?: string };

type BarListProps = { bars: ListedBar[]; ink?: "accent" | "down" | "total"; whole?: number };

const inks = { accent: "fill-accent", down: "fill-wf-down", total: "fill-wf-total" };

/** Labels, values and bars on one scale; `target` is a tick. Plain markup, nothing to load. */
export function BarList({ bars, ink = "accent", whole }: BarListProps) {
  const full = whole ?? Math.max(...bars.map(({ value, target }) => Math.max(value, target ?? 0)), 0);
  const share = (value: number) => (full > 0 ? `${Math.min((value / full) * 100, 100)}%` : "0%");
  return (
    <ul className="space-y-3">
      {bars.map(({ label, value, shown, target, of }) => (
        <li key={label}>
          <div className="flex justify-between gap-3 text-xs">
            <span className="text-ink-2">{label}</span>
            <span className="num font-medium">
              {shown}
              {of && <span className="font-normal text-ink-3"> of {of}</span>}
            </span>
          </div>
          <svg aria-hidden="true" height="10" className="mt-1 block w-full">
            <rect y="2" width="100%" height="6" rx="2" className="fill-sunken" />
            <rect y="2" width={share(value)} height="6" rx="2" className={inks[ink]} />
            {target !== undefined && (
              <line x1={share(target)} x2={share(target)} y1="0" y2="10" className="stroke-ink" strokeWidth="2" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
