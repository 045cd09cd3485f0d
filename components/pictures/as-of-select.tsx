import { pictureFor } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";
import { AsOfMenu, type AsOfMenuProps } from "./as-of-menu";
import { anyDay, packed } from "./kept-on";

type AsOfSelectProps = { pictures: Picture[]; asOf?: Day; hrefOf: (day: Day | undefined) => string };

/** The days a page can be of, as its menu needs them; null where none was kept. Days travel; the menu makes its links of them when drawn. */
export const asOfDays = ({ pictures, asOf, hrefOf }: AsOfSelectProps): AsOfMenuProps | null =>
  pictures.length === 0
    ? null
    : {
        asOf,
        shown: asOf && pictureFor(pictures, asOf)?.takenOn,
        today: hrefOf(undefined),
        onAnyDay: hrefOf(anyDay),
        pictures: packed(pictures),
      };

/** The day a page is of: today, or that of any picture kept. */
export function AsOfSelect(props: AsOfSelectProps) {
  const days = asOfDays(props);
  return days && <AsOfMenu {...days} />;
}
