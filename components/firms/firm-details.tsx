import { DefinitionList } from "@/components/ui/definition-list";
import { SectionHeader } from "@/components/ui/section-header";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import type { Firm } from "@/lib/firms/queries";
import { dayText } from "@/lib/format";
import { DisclosureForm } from "./disclosure-form";
import { FirmField } from "./firm-field";

type FirmDetailsProps = { firm: Firm; writable: boolean; today: string };

export function FirmDetails({ firm, writable, today }: FirmDetailsProps) {
  const field = (name: "kind" | "city" | "state" | "note") =>
    writable ? <FirmField firm={firm} field={name} /> : ((name === "kind" ? kindNames[firm.kind] : firm[name]) ?? "—");
  const disclosed =
    disclosureNames[firm.disclosure] + (firm.disclosedOn ? `, ${dayText(firm.disclosedOn, today)}` : "");
  return (
    <section aria-labelledby="details">
      <SectionHeader id="details" title="Details" />
      <DefinitionList
        rows={[
          { term: "Kind", value: field("kind") },
          { term: "City", value: field("city") },
          { term: "State", value: field("state") },
          {
            term: <span data-tip="Compensation disclosure under ERISA 408(b)(2)">Disclosure</span>,
            value: writable ? <DisclosureForm firm={firm} shown={disclosed} /> : disclosed,
          },
          { term: "Note", value: field("note") },
        ]}
      />
    </section>
  );
}
