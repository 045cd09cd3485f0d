"use client";

import { __iconData as columnsIcon } from "lucide-react/icons/columns-3";
import { useRouter } from "next/navigation";
import { lazy, Suspense } from "react";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { type ColumnKey, formatColumns } from "@/lib/book/columns";

const ColumnList = lazy(() => import("./column-list").then(({ ColumnList }) => ({ default: ColumnList })));

/** `allowed` are the columns the viewer may choose from; `query` is the list's own without its columns. */
type ColumnMenuProps = {
  shown: ColumnKey[];
  allowed: ColumnKey[];
  internal: boolean;
  query: string;
  view?: { id: string; version: number; state: string };
};

export function ColumnMenu({ shown, allowed, internal, query, view }: ColumnMenuProps) {
  const router = useRouter();
  const set = (columns: ColumnKey[]) => {
    const cols = formatColumns(columns, internal);
    const part = cols || view ? `cols=${cols}` : "";
    router.replace(`/accounts?${[query, part].filter(Boolean).join("&")}`, { scroll: false });
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
          <ColumnList shown={shown} allowed={allowed} internal={internal} onSet={set} view={view} />
        </Suspense>
      </Popover>
    </span>
  );
}
