"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { Menu, type MenuItem } from "@/components/ui/menu";
import type { Day } from "@/lib/units/day";
import type { Kept } from "./kept-on";

const AsOfDay = lazy(() => import("./as-of-day").then(({ AsOfDay }) => ({ default: AsOfDay })));

type AsOfMenuProps = {
  trigger: ReactNode;
  className: string;
  asOf?: Day;
  today: MenuItem;
  kept: { label: string; items: (MenuItem & Kept)[] }[];
};

/** Today, any day that is typed, or a picture from the list of them. */
export function AsOfMenu({ trigger, className, asOf, today, kept }: AsOfMenuProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        bare
        align="end"
        className={className}
        trigger={trigger}
        sections={[{ items: [today, { label: "Choose a day", onSelect: () => setAsking(true) }] }, ...kept]}
      />
      {asking && (
        <Suspense>
          <AsOfDay kept={kept.flatMap(({ items }) => items)} asOf={asOf} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
