import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import type { Option } from "@/components/ui/select";
import type { ImportsState } from "@/lib/imports/filter";

type ImportsFilterProps = { state: ImportsState; look: string; kinds: Option[]; statuses: Option[] };

/** `look` says what the search looks in. */
export function ImportsFilter({ state, look, kinds, statuses }: ImportsFilterProps) {
  const { q, kind, status } = state;
  return (
    <ListFilter
      action="/imports"
      state={[q, kind, status]}
      clearHref={(q || kind || status) && "/imports"}
      className="border-b border-line max-md:grid max-md:grid-cols-2"
    >
      <ListSearch label={`Search: ${look}`} placeholder={look} value={q} className="w-56 max-md:col-span-2" />
      <ListChoice
        name="kind"
        label="Kind"
        any="Every kind"
        options={kinds}
        value={kind}
        className="w-44 max-md:w-full"
      />
      <ListChoice
        name="status"
        label="Status"
        any="Every status"
        options={statuses}
        value={status}
        className="w-44 max-md:w-full"
      />
    </ListFilter>
  );
}
