import { __iconData as downIcon } from "lucide-react/icons/arrow-down";
import { __iconData as upIcon } from "lucide-react/icons/arrow-up";
import { __iconData as groupIcon } from "lucide-react/icons/group";
import { ExportMenu } from "@/components/shell/export-menu";
import { FilterChip } from "@/components/ui/filter-chip";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { columnsFor } from "@/lib/book/columns";
import { fieldNames, fieldOf, withFilter } from "@/lib/book/filter";
import { type Names, sayValues } from "@/lib/book/filter-values";
import { type Group, groups } from "@/lib/book/group";
import { type Sort, type SortKey, sorts } from "@/lib/book/sort";
import { type BookState, changed, viewOf, writeBook } from "@/lib/book/state";
import { renewalDay } from "@/lib/format";
import { ColumnMenu } from "./column-menu";
import { FilterMenu, FilterValue } from "./filter-menu";
import { ListSearch } from "./list-search";

type FilterBarProps = {
  state: BookState;
  internal: boolean;
  saved: string;
  names: Names;
  ownView?: { id: string; version: number };
  /** How many accounts the whole list holds, which is what an export saves. */
  accounts: number;
  mayExport: boolean;
};

export function FilterBar({ state, internal, saved, names, ownView, accounts, mayExport }: FilterBarProps) {
  const href = (change: Partial<BookState>) => `/accounts?${writeBook(changed(state, change), internal, saved)}`;
  const without = (key: "f" | "cols") => dropKey(writeBook(changed(state, {}), internal, saved), key);
  const filtering = { filters: state.filters, names, query: without("f"), hasView: Boolean(state.view) };
  const kept = fieldNames.filter((field) => state.filters[field]);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 px-5 py-1.5 max-md:px-4 print:hidden">
      <ListSearch className="w-56 max-md:w-full" />
      {state.season && (
        <FilterChip field="Season is" removeHref={href({ season: undefined })}>
          <span>{renewalDay(state.season)}</span>
        </FilterChip>
      )}
      {state.q && (
        <FilterChip field="Found by" removeHref={href({ q: "" })}>
          <span>{state.q}</span>
        </FilterChip>
      )}
      {kept.map((field) => (
        <FilterChip
          key={field}
          field={fieldOf(field).says}
          removeHref={href({ filters: withFilter(state.filters, field, []) })}
        >
          <FilterValue {...filtering} field={field} shown={sayValues(field, state.filters[field] ?? [], names)} />
        </FilterChip>
      ))}
      <FilterMenu {...filtering} />
      <div className="ml-auto flex items-center gap-1 max-md:ml-0">
        <GroupMenu group={state.group} hrefOf={(group) => href({ group })} />
        <SortMenu sort={state.sort} internal={internal} hrefOf={(sort) => href({ sort })} />
        <span className="mx-1 h-4 w-px bg-line max-md:hidden" />
        <ColumnMenu
          shown={state.columns}
          allowed={columnsFor(internal)}
          internal={internal}
          query={without("cols")}
          view={ownView && { ...ownView, state: viewOf(state, internal) }}
        />
        {mayExport && (
          <ExportMenu href={`/accounts/export?${writeBook(changed(state, {}), internal, saved)}`} rows={accounts} />
        )}
      </div>
    </div>
  );
}

function GroupMenu({ group, hrefOf }: { group: Group; hrefOf: (group: Group) => string }) {
  return (
    <Menu
      variant="ghost"
      align="end"
      trigger={
        <>
          <Icon icon={groupIcon} size={14} />
          <span className="text-ink-3">Group</span> <span className="max-md:hidden">{groups[group]}</span>
        </>
      }
      sections={[
        {
          items: (Object.keys(groups) as Group[]).map((key) => ({
            label: groups[key],
            href: hrefOf(key),
            checked: key === group,
          })),
        },
      ]}
    />
  );
}

const offered: SortKey[] = [
  "risk",
  "name",
  "members",
  "change",
  "contracts",
  "revenue",
  "ratio",
  "rates",
  "renews",
  "status",
  "health",
  "products",
];

function SortMenu({ sort, internal, hrefOf }: { sort: Sort; internal: boolean; hrefOf: (sort: Sort) => string }) {
  return (
    <Menu
      variant="ghost"
      align="end"
      trigger={
        <>
          <Icon icon={sort.down || sort.key === "risk" ? downIcon : upIcon} size={14} />
          <span className="text-ink-3">Sort</span> <span className="max-md:hidden">{sorts[sort.key].says}</span>
        </>
      }
      sections={[
        {
          items: offered
            .filter((key) => internal || key !== "rates")
            .map((key) => ({
              label: sorts[key].says,
              href: hrefOf({ key, down: sorts[key].down }),
              checked: key === sort.key,
            })),
        },
        {
          items: [
            { label: "Ascending", href: hrefOf({ ...sort, down: false }), checked: !sort.down },
            { label: "Descending", href: hrefOf({ ...sort, down: true }), checked: sort.down },
          ],
        },
      ]}
    />
  );
}

const dropKey = (query: string, key: string) =>
  query
    .split("&")
    .filter((part) => part && !part.startsWith(`${key}=`))
    .join("&");
