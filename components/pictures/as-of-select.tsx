import { dayText } from "@/lib/format";
import { pictureFor } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";
import { PictureSelect } from "./picture-select";

type AsOfSelectProps = { pictures: Picture[]; asOf?: Day; hrefOf: (day: Day | undefined) => string };

/** The day a page is of: today, or that of any picture kept. */
export function AsOfSelect({ pictures, asOf, hrefOf }: AsOfSelectProps) {
  if (pictures.length === 0) return null;
  const shown = asOf ? pictureFor(pictures, asOf) : undefined;
  const of = (kind: Picture["kind"]) =>
    pictures
      .filter((each) => each.kind === kind)
      .map(({ takenOn }) => ({
        label: dayText(takenOn, ""),
        href: hrefOf(takenOn),
        checked: takenOn === shown?.takenOn,
      }));
  const months = of("MONTH");
  const ends = new Set(months.map(({ label }) => label));
  return (
    <PictureSelect
      label="As of"
      shown={asOf ? dayText(shown?.takenOn ?? asOf, "") : "Today"}
      sections={[
        { items: [{ label: "Today", href: hrefOf(undefined), checked: !asOf }] },
        { label: "Month ends", items: months },
        { label: "Mondays", items: of("WEEK").filter(({ label }) => !ends.has(label)) },
      ].filter(({ items }) => items.length > 0)}
    />
  );
}
