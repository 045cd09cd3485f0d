import { AccountName, type Told } from "./activity-table";

export function ActivityList({ stories }: { stories: Told[] }) {
  return (
    <ul aria-label="Activity, newest first" className="md:hidden">
      {stories.map(({ id, day, time, who, what, subject, account, refused, lines: [first, ...rest] }) => (
        <li key={id} className="border-b border-line px-4 py-2">
          <span className="flex items-baseline justify-between gap-3 text-base">
            <span className={refused ? "font-medium text-neg-ink" : "font-medium"}>{what}</span>
            <span className="num shrink-0 text-xs text-ink-3">
              {day}, {time}
            </span>
          </span>
          <span className="block text-ink-3">
            {[who, subject].filter(Boolean).join(", ")} <AccountName account={account} />
            {first && (
              <span className="text-ink-2">
                {" "}
                {first.field} {first.after}
                {rest.length > 0 && `, ${rest.length} more`}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
