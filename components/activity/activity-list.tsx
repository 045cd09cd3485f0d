import { __iconData as openIcon } from "lucide-react/icons/chevron-down";
import { Icon } from "@/components/ui/icon";
import { AccountName, Subject, type Told } from "./activity-table";
import { BeforeAfter } from "./before-after";
import { UndoEvent } from "./undo-event";

export function ActivityList({ stories }: { stories: Told[] }) {
  return (
    <ul aria-label="Activity, newest first" className="md:hidden">
      {stories.map(({ id, day, time, who, what, subject, subjectHref, account, refused, lines, undo }) => (
        <li key={id} className="border-b border-line">
          <details className="group">
            <summary className="relative block min-h-14 py-2 pr-10 pl-4 -outline-offset-2 hover:bg-hover">
              <Icon icon={openIcon} size={14} className="absolute top-3 right-4 text-ink-3 group-open:rotate-180" />
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
              {subject && subjectHref && <Subject subject={subject} href={subjectHref} />}
              <BeforeAfter lines={lines} />
              {undo && account && <UndoEvent share={undo} what={what} account={account.name} />}
              {!account && lines.length === 0 && <span className="text-ink-3">Nothing more was recorded.</span>}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
