"use client";

import { __iconData as chartIcon } from "lucide-react/icons/chart-line";
import { __iconData as tableIcon } from "lucide-react/icons/table-2";
import { type ReactNode, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Scroller } from "@/components/ui/scroller";
import { type Twin, TwinTable } from "./twin-table";

export type ChartHead = { title: string; note?: ReactNode; label: string };

type ChartFrameProps = ChartHead & { twin: Twin; height: number; children: ReactNode };

/** A chart's heading, its conclusion in one sentence (`label`) for those who cannot see it, and its table. */
export function ChartFrame({ title, note, label, twin, height, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure aria-label={label}>
      <div className="flex min-h-9 items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">{title}</h2>
        <div className="flex items-center gap-1 text-xs text-ink-3 print:hidden">
          {note}
          <IconButton
            label={asTable ? "View as chart" : "View as table"}
            icon={<Icon icon={asTable ? chartIcon : tableIcon} size={14} stroke={1.75} />}
            onClick={() => setAsTable(!asTable)}
          />
        </div>
      </div>
      {asTable ? (
        <Scroller label={`${title}, as a table`} className="max-h-64 overflow-auto">
          <TwinTable caption={label} twin={twin} />
        </Scroller>
      ) : (
        <div className="flex">
          <svg aria-hidden="true" width="0" height={height} className="shrink-0" />
          <div className="min-w-0 flex-1">{children}</div>
        </div>
      )}
    </figure>
  );
}
