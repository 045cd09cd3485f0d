import { pictureFor } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";
import { AsOfMenu } from "./as-of-menu";
import { anyDay, packed } from "./kept-on";

type AsOfSelectProps = { pictures: Picture[]; asOf?: Day; hrefOf: (day: Day | undefined) => string };

/** The day a page is of: today, or that of any picture kept. Days travel; the menu makes its links of them when drawn. */
export function AsOfSelect({ pictures, asOf, hrefOf }: AsOfSelectProps) {
  if (pictures.length === 0) return null;
  return (
    <AsOfMenu
      asOf={asOf}
      shown={asOf && pictureFor(pictures, asOf)?.takenOn}
      today={hrefOf(undefined)}
      onAnyDay={hrefOf(anyDay)}
      pictures={packed(pictures)}
    />
  );
}
