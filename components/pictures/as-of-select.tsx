import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import { Icon } from "@/components/ui/icon";
import { dayText } from "@/lib/format";
import { pictureFor } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";
import { AsOfMenu } from "./as-of-menu";
import { lookOfSelect } from "./picture-select";

type AsOfSelectProps = { pictures: Picture[]; asOf?: Day; hrefOf: (day: Day | undefined) => string };

/** The day a page is of: today, or that of any picture kept. */
export function AsOfSelect({ pictures, asOf, hrefOf }: AsOfSelectProps) {
  if (pictures.length === 0) return null;
  const shown = asOf ? pictureFor(pictures, asOf) : undefined;
  const of = (kind: Picture["kind"]) =>
    pictures
      .filter((each) => each.kind === kind)
      .map(({ takenOn }) => ({
        day: takenOn,
        label: dayText(takenOn, ""),
        href: hrefOf(takenOn),
        checked: takenOn === shown?.takenOn,
      }));
  const months = of("MONTH");
  const ends = new Set(months.map(({ label }) => label));
  return (
    <AsOfMenu
      className={lookOfSelect}
      asOf={asOf}
      today={{ label: "Today", href: hrefOf(undefined), checked: !asOf }}
      trigger={
        <>
          <span className="text-ink-3">As of</span>
          <span className="font-medium">{asOf ? dayText(shown?.takenOn ?? asOf, "") : "Today"}</span>
          <Icon icon={chevronsIcon} size={14} className="text-ink-3" />
        </>
      }
      kept={[
        { label: "Month ends", items: months },
        { label: "Mondays", items: of("WEEK").filter(({ label }) => !ends.has(label)) },
      ].filter(({ items }) => items.length > 0)}
    />
  );
}
