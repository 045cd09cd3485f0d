import { SectionHeader } from "@/components/ui/section-header";
import type { MergedDocument } from "@/lib/documents/queries";
import { versionsOf } from "@/lib/documents/versions";
import { counted, renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { Versions } from "./documents";

const titleOf = ({ title, effectiveOn }: MergedDocument) =>
  [title, `renewal of ${renewalDay(effectiveOn)}`].filter(Boolean).join(", ");

/** What was made for the customer under the other names of its account, by name; nothing where there is none. */
export function MergedDocuments({ documents, today }: { documents: MergedDocument[]; today: Day }) {
  const accounts = new Set(documents.map(({ accountId }) => accountId));
  return [...accounts].map((id) => {
    const made = documents.filter(({ accountId }) => accountId === id);
    const versions = versionsOf(made);
    return (
      <section key={id} aria-labelledby={`made-${id}`}>
        <SectionHeader id={`made-${id}`} title={`Documents of ${made[0]?.account}`}>
          <span>{counted(versions.length, "version")}</span>
        </SectionHeader>
        <Versions versions={versions} titleOf={titleOf} today={today} />
      </section>
    );
  });
}
