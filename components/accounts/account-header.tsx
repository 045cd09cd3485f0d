import { __iconData as previousIcon } from "lucide-react/icons/chevron-left";
import { __iconData as nextIcon } from "lucide-react/icons/chevron-right";
import { TouchActions } from "@/components/touches/touch-actions";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { Place } from "@/lib/book/place";
import { renewalDay } from "@/lib/format";
import { AccountField } from "./account-field";
import { FundingChip } from "./funding-chip";
import type { AccountHeaderFacts } from "./told-head";

type AccountHeaderProps = AccountHeaderFacts & { children: React.ReactNode };

export function AccountHeader({ id, name, version, writable, lapsedOn, funding, said, ...props }: AccountHeaderProps) {
  const { today, place, from, children } = props;
  const book = `/accounts${from ? `?${from}` : ""}`;
  return (
    <header className="px-5 pt-3 max-md:px-4">
      <Breadcrumb crumbs={[{ label: "Book", href: book }, { label: name }]} />
      <div className="mt-1.5 flex flex-wrap items-center gap-2.5">
        <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
          {writable ? (
            <AccountField account={{ id, name }} field="name" value={name} version={version} today={today} />
          ) : (
            name
          )}
        </h1>
        {children}
        <FundingChip funding={funding} />
        {lapsedOn && <Chip tone="neg">Lapsed {renewalDay(lapsedOn)}</Chip>}
        <span className="text-ink-3">{said.join(" · ")}</span>
        <span className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1.5 max-md:ml-0">
          {place && <Neighbours place={place} from={from} />}
          <LinkButton href={`/opportunities?account=${id}&show=all`} prefetch={false} variant="ghost">
            Opportunities
          </LinkButton>
          {writable && <TouchActions accountId={id} accountName={name} />}
        </span>
      </div>
    </header>
  );
}

/** One's place in the list one came from, and the way to the next. */
function Neighbours({ place, from }: { place: Place; from: string }) {
  const to = (id: string) => `/accounts/${id}?from=${encodeURIComponent(from)}`;
  return (
    <nav aria-label="Place in the list" className="flex items-center gap-1">
      <span className="num mr-1 text-xs text-ink-3">
        {place.position} of {place.total}
      </span>
      {place.previousId && (
        <LinkButton href={to(place.previousId)} aria-label="Previous account" data-key="k">
          <Icon icon={previousIcon} size={14} />
        </LinkButton>
      )}
      {place.nextId && (
        <LinkButton href={to(place.nextId)} aria-label="Next account" data-key="j">
          <Icon icon={nextIcon} size={14} />
        </LinkButton>
      )}
    </nav>
  );
}
