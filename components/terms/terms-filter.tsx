import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { termKinds, termNames } from "@/lib/terms/kinds";
import { type TermsState, termsHref } from "@/lib/terms/list";

const kinds = termKinds.map((value) => ({ value, label: termNames[value] }));
const signings = [
  { value: "yes", label: "Signed" },
  { value: "no", label: "Asked, not signed" },
];
const weights = [
  { value: "members", label: "By members" },
  { value: "fees", label: "By fees" },
];

export function TermsFilter({ state }: { state: TermsState }) {
  const { q, kind, signed, by, show, until } = state;
  return (
    <ListFilter
      action="/renewals/terms"
      state={[q, kind, signed, by, show, until]}
      keeps={{ show: show === "wall" ? undefined : show, until: until || undefined }}
      clearHref={(q || kind || signed || until) && termsHref({ by, show })}
    >
      <ListSearch label="Search accounts with a term" placeholder="Account" value={q} className="w-52" />
      <ListChoice
        name="kind"
        label="Kind"
        any="Any term"
        options={kinds}
        value={kind}
        className="w-36 max-md:flex-auto"
      />
      <ListChoice
        name="signed"
        label="Signed"
        any="Signed or asked"
        options={signings}
        value={signed}
        className="w-40 max-md:flex-auto"
      />
      <ListChoice name="by" label="Weighed by" options={weights} value={by} className="w-32 max-md:flex-auto" />
    </ListFilter>
  );
}
