"use client";

import { __iconData as columnsIcon } from "lucide-react/icons/columns-3";
import { useRouter } from "next/navigation";
import { lazy, Suspense } from "react";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";

const ColumnList = lazy(() => import("./column-list").then(({ ColumnList }) => ({ default: ColumnList })));

/** What a list says of its columns; `view` is one's own that is open, with the state saving would give it. */
export type ColumnChoice = {
  shown: string[];
  /** The columns the viewer may choose from, and those of who chose none. */
  allowed: string[];
  usual: string[];
  nameOf: (key: string) => string;
  view?: { id: string; version: number; state: string };
};
/** `query` is the list's own without its columns. */
type ColumnsPopoverProps = ColumnChoice & { to: string; query: string };

export function ColumnsPopover({ to, query, ...choice }: ColumnsPopoverProps) {
  const router = useRouter();
  const { usual, view } = choice;
  const set = (columns: string[]) => {
    const cols = columns.join() === usual.join() ? "" : columns.join();
    const part = cols || view ? `cols=${cols}` : "";
    router.replace(`${to}?${[query, part].filter(Boolean).join("&")}`, { scroll: false });
  };
  return (
    <span className="max-md:hidden">
      <Popover
        variant="ghost"
        title="Columns"
        align="end"
        popupClassName="w-60"
        trigger={
          <>
            <Icon icon={columnsIcon} size={14} />
            Columns
          </>
        }
      >
        <Suspense>
          <ColumnList {...choice} onSet={set} />
        </Suspense>
      </Popover>
    </span>
  );
}
