import { AccountName, type Told } from "./activity-table";
import { ChangeLines } from "./change-lines";

export function ActivityList({ stories }: { stories: Told[] }) {
  return (
    <ul aria-label="Activity, newest first" className="md:hidden">
      {stories.map(({ id, day, time, who, what, subject, account, refused, lines }) => (
        <li key={id} className="border-b border-line">
          <details>
            <summary className="block min-h-14 px-4 py-2 -outline-offset-2 hover:bg-hover">
              <span className="flex items-baseline justify-between gap-3 text-base">
                <span className={`truncate font-medium ${refused ? "text-neg-ink" : ""}`}>{what}</span>
                <span className="num shrink-0 text-xs text-ink-3">
                  {day}, {time}
                </span>
              </span>
              <span className="block truncate text-ink-3">
                {[who, subject, account?.name].filter(Boolean).join(", ")}
              </span>
            </summary>
            <div className="px-4 pb-3">
              <AccountName account={account} />
              <ChangeLines lines={lines} />
              {!account && lines.length === 0 && <span className="text-ink-3">Nothing more was recorded.</span>}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
