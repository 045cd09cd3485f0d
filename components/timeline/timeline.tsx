import { __iconData as promiseIcon } from "lucide-react/icons/circle-check";
import { __iconData as rfpIcon } from "lucide-react/icons/file-question-mark";
import { __iconData as brokerIcon } from "lucide-react/icons/handshake";
import { __iconData as lineIcon } from "lucide-react/icons/layers";
import { __iconData as serviceIcon } from "lucide-react/icons/life-buoy";
import { __iconData as touchIcon } from "lucide-react/icons/phone";
import { __iconData as renewalIcon } from "lucide-react/icons/refresh-cw";
import { __iconData as peopleIcon } from "lucide-react/icons/users";
import { Icon } from "@/components/ui/icon";
import { dayText } from "@/lib/format";
import type { TimelineEntry } from "@/lib/timeline/timeline";

const icons = {
  LINE: lineIcon,
  RENEWAL: renewalIcon,
  BROKER: brokerIcon,
  RELATIONSHIP: peopleIcon,
  SERVICE: serviceIcon,
  RFP: rfpIcon,
  TOUCH: touchIcon,
  PROMISE: promiseIcon,
};

export function Timeline({ entries, today }: { entries: TimelineEntry[]; today: string }) {
  if (entries.length === 0) return <p className="py-2 text-xs text-ink-3">Nothing is recorded yet.</p>;
  return (
    <ol>
      {entries.map(({ kind, on, title, note }) => (
        <li
          key={`${kind}${on}${title}${note}`}
          className="relative flex gap-2.5 pb-4 before:absolute before:top-6 before:bottom-0 before:left-3 before:border-l before:border-line last:before:hidden"
        >
          <span className="flex size-6 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface text-ink-2">
            <Icon icon={icons[kind]} size={12} />
          </span>
          <span className="min-w-0 flex-1 pt-0.5">
            <span className="block">{title}</span>
            {note && <span className="block text-xs break-words text-ink-3">{note}</span>}
          </span>
          <time dateTime={on} className="pt-0.5 text-xs whitespace-nowrap text-ink-3">
            {dayText(on, today)}
          </time>
        </li>
      ))}
    </ol>
  );
}
