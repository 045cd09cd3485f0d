"use client";

import { __iconData as filterIcon } from "lucide-react/icons/list-filter";
import { useRouter } from "next/navigation";
import { lazy, Suspense } from "react";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { Popover } from "@/components/ui/popover";
import { type FilterField, type Filters, formatFilters, withFilter } from "@/lib/book/filter";
import type { Names } from "@/lib/book/filter-values";

const FilterEditor = lazy(() => import("./filter-editor").then(({ FilterEditor }) => ({ default: FilterEditor })));

type FilterMenuProps = {
  filters: Filters;
  names: Names;
  query: string;
  hasView: boolean;
  path?: string;
  /** The fields there are to choose from; all of them where it is not said. */
  offered?: readonly FilterField[];
};

/** The address with other filters: `query` is the list's own without them, `path` where it stands. */
function useFilters({ filters, query, hasView, path = "/accounts" }: Omit<FilterMenuProps, "names" | "offered">) {
  const router = useRouter();
  return (field: FilterField, values: string[]) => {
    const f = formatFilters(withFilter(filters, field, values));
    const part = f || hasView ? `f=${f}` : "";
    router.replace(`${path}?${[query, part].filter(Boolean).join("&")}`, { scroll: false });
  };
}

export function FilterMenu({ names, offered, ...list }: FilterMenuProps) {
  const set = useFilters(list);
  return (
    <span id="filter-menu">
      <Popover
        variant="ghost"
        title="Filter"
        trigger={
          <>
            <Icon icon={filterIcon} size={14} />
            Filter
            <span className="max-md:hidden">
              <Kbd>F</Kbd>
            </span>
          </>
        }
      >
        <Suspense>
          <FilterEditor offered={offered} filters={list.filters} names={names} onSet={set} />
        </Suspense>
      </Popover>
    </span>
  );
}

/** A chip's value, which opens its own editor. */
export function FilterValue({ field, shown, names, ...list }: FilterMenuProps & { field: FilterField; shown: string }) {
  const set = useFilters(list);
  return (
    <Popover bare title="Filter" className="max-w-60 truncate px-2 -outline-offset-2" trigger={shown}>
      <Suspense>
        <FilterEditor only={field} filters={list.filters} names={names} onSet={set} />
      </Suspense>
    </Popover>
  );
}
