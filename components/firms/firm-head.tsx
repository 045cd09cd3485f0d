import { TouchActions } from "@/components/touches/touch-actions";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import type { FirmPerson } from "@/lib/cards/queries";
import { kindNames } from "@/lib/firms/kinds";
import type { Firm } from "@/lib/firms/queries";
import { counted } from "@/lib/format";
import { FirmField } from "./firm-field";

type FirmHeadProps = {
  firm: Firm;
  people: FirmPerson[];
  writable: boolean;
  logs: boolean;
  briefed: boolean;
  merges: boolean;
};

export function FirmHead({ firm, people, writable, logs, briefed, merges }: FirmHeadProps) {
  const there = people.filter(({ leftOn }) => !leftOn);
  const leader = there.find(({ leads }) => leads);
  const known = counted(there.length, "person", "people");
  return (
    <header className="px-5 pt-3 max-md:px-4">
      <Breadcrumb crumbs={[{ label: "Brokers", href: "/brokers" }, { label: firm.name }]} />
      <div className="mt-1.5 flex flex-wrap items-center gap-2.5">
        <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
          {writable ? <FirmField firm={firm} field="name" /> : firm.name}
        </h1>
        <Chip>{kindNames[firm.kind]}</Chip>
        <span className="text-ink-3">
          {[
            [firm.city, firm.state].filter(Boolean).join(" "),
            leader ? `${leader.name} leads, ${known} we know` : `${known} we know`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {(briefed || logs || merges) && (
          <span className="ml-auto flex flex-wrap items-center gap-2 max-md:ml-0">
            {briefed && (
              <LinkButton href={`/brokers/${firm.id}/brief`} variant="ghost" className="print:hidden">
                Brief
              </LinkButton>
            )}
            {merges && (
              <LinkButton href={`/brokers/${firm.id}/merge`} variant="ghost" className="print:hidden">
                Merge
              </LinkButton>
            )}
            {logs && <TouchActions leads firmId={firm.id} firmName={firm.name} />}
          </span>
        )}
      </div>
    </header>
  );
}
