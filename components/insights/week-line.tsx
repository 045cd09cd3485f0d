import { __iconData as weekIcon } from "lucide-react/icons/calendar-clock";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The week in a line, over the panels; of a past day it is that day’s, and leads nowhere. */
export const WeekLine = ({ text, past }: { text: string; past: boolean }) => (
  <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 border-b border-line bg-sunken px-5 py-2 text-sm max-md:px-4">
    <Icon icon={weekIcon} size={14} className="self-center text-ink-3" />
    <b className="font-semibold">This week</b>
    <span className="min-w-0 flex-1 basis-64 text-ink-2">{text}</span>
    {!past && (
      <Link
        href="/accounts/changes"
        prefetch={false}
        className="text-xs font-medium text-accent-ink hover:underline print:hidden"
      >
        See all changes
      </Link>
    )}
  </p>
);
