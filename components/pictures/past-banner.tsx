import { __iconData as pastIcon } from "lucide-react/icons/rotate-ccw-clock";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { pastText } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";

/** Says that a page is of the past, and the way back. */
export function PastBanner({ pictures, asOf, backHref }: { pictures: Picture[]; asOf: Day; backHref: string }) {
  return (
    <p
      role="status"
      className="flex shrink-0 flex-wrap items-center gap-x-2 border-b border-warn-line bg-warn-soft px-5 py-1.5 text-ink max-md:px-4"
    >
      <Icon icon={pastIcon} size={14} className="text-warn-ink" />
      <span>
        <b className="font-semibold">{pastText(pictures, asOf)}.</b> As it was then, to read only.
      </span>
      <Link href={backHref} prefetch={false} className="font-medium text-accent-ink hover:underline">
        Back to today
      </Link>
    </p>
  );
}
