"use client";

import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import { lazy, Suspense, useMemo, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { keptOf } from "./kept-on";
import { lookOfSelect } from "./picture-select";

const AsOfDay = lazy(() => import("./as-of-day").then(({ AsOfDay }) => ({ default: AsOfDay })));

/** `today` leads to the present, `onAnyDay` to a day that stands for any; `pictures` is of `packed`. */
export type AsOfMenuProps = { asOf?: Day; shown?: Day; today: string; onAnyDay: string; pictures: string };

/** Today, any day that is typed, or a picture from the list of them. */
export function AsOfMenu({ asOf, shown, today, onAnyDay, pictures }: AsOfMenuProps) {
  const [asking, setAsking] = useState(false);
  const kept = useMemo(() => keptOf(pictures, onAnyDay, shown), [pictures, onAnyDay, shown]);
  const now = { label: "Today", href: today, checked: !asOf };
  return (
    <>
      <Menu
        bare
        align="end"
        className={lookOfSelect}
        trigger={
          <>
            <span className="text-ink-3">As of</span>
            <span className="font-medium">{asOf ? dayText(shown ?? asOf, "") : "Today"}</span>
            <Icon icon={chevronsIcon} size={14} className="text-ink-3" />
          </>
        }
        sections={[{ items: [now, { label: "Choose a day", onSelect: () => setAsking(true) }] }, ...kept]}
      />
      {asking && (
        <Suspense>
          <AsOfDay kept={kept.flatMap(({ items }) => items)} asOf={asOf} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
