import { __iconData as bookIcon } from "lucide-react/icons/book-open";
import { __iconData as filterIcon } from "lucide-react/icons/list-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { fieldNames, fieldOf } from "@/lib/book/filter";
import { type Names, sayValues } from "@/lib/book/filter-values";
import type { BookState } from "@/lib/book/state";
import { renewalDay } from "@/lib/format";

type BookEmptyProps = { state: BookState; names: Names; clearHref: string };

/** Names the filters that leave nothing, or says what will be here. */
export function BookEmpty({ state, names, clearHref }: BookEmptyProps) {
  const filters = [
    ...(state.q ? [`found by “${state.q}”`] : []),
    ...(state.season ? [`season is ${renewalDay(state.season)}`] : []),
    ...fieldNames.flatMap((field) => {
      const values = state.filters[field];
      return values ? [`${lower(fieldOf(field).says)} ${sayValues(field, values, names)}`] : [];
    }),
  ];
  if (filters.length === 0) {
    return (
      <EmptyState icon={<Icon icon={bookIcon} size={24} />} title="No accounts yet">
        Your accounts are listed here once they are assigned to you or a file of accounts is loaded.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Icon icon={filterIcon} size={24} />}
      title="No accounts match"
      actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}
    >
      Nothing here is {filters.join(", ")}.
    </EmptyState>
  );
}

const lower = (text: string) => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
