import type { KeyboardEvent } from "react";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { powerNames, stanceNames, stances } from "@/lib/contacts/kinds";
import { isArrow, mapOf, towards } from "@/lib/contacts/map";
import type { Contact } from "@/lib/contacts/queries";

const tints: Record<string, string> = {
  PROMOTER: "bg-pos-soft",
  SUPPORTER: "bg-pos-soft/50",
  CRITIC: "bg-warn-soft/60",
  DETRACTOR: "bg-neg-soft",
};

/** Who decides against what they think of us. Arrows go from one to the next, each name leads to the person below; the table is its own list for readers. */
export function ContactMap({ contacts }: { contacts: Contact[] }) {
  const rows = mapOf(contacts);
  const unknown = contacts.some(({ leftOn, stance }) => !leftOn && !stance);
  const shown = unknown ? [...stances, null] : stances;
  const move = (event: KeyboardEvent, id: string) => {
    if (!isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = towards(rows, id, event.key);
    if (next) document.getElementById(`map-${next.id}`)?.focus();
  };
  return (
    <section aria-labelledby="contact-map">
      <SectionHeader title="Stakeholder map" id="contact-map">
        who decides, and what they think of us
      </SectionHeader>
      <Scroller label="Stakeholder map, to be scrolled sideways" className="overflow-x-auto">
        <Table caption="Stakeholder map: power by stance" fixed className="min-w-[680px] border-t border-line">
          <TableHead>
            <tr>
              <Th className="w-24">Power</Th>
              {shown.map((stance) => (
                <Th key={stance ?? "none"}>{stance ? stanceNames[stance] : "Not noted"}</Th>
              ))}
            </tr>
          </TableHead>
          <tbody>
            {rows.map(({ power, cells }) => (
              <tr key={power}>
                <th scope="row" className="h-12 border-b border-line px-2 text-left text-xs font-medium text-ink-2">
                  {powerNames[power]}
                </th>
                {cells
                  .filter(({ stance }) => stance || unknown)
                  .map(({ stance, people }) => (
                    <td
                      key={stance ?? "none"}
                      className={`border-b border-l border-line px-1.5 py-1 align-middle ${people.length > 0 ? (tints[stance ?? ""] ?? "") : ""}`}
                    >
                      {people.length === 0 && <span className="sr-only">nobody</span>}
                      {people.map(({ id, name, chief }) => (
                        <a
                          key={id}
                          id={`map-${id}`}
                          href={`#contact-${id}`}
                          onKeyDown={(event) => move(event, id)}
                          className="block truncate rounded px-1 text-xs leading-6 text-ink hover:underline"
                          data-tip={name}
                        >
                          {name}
                          {chief && <span className="text-ink-2"> · C-level</span>}
                        </a>
                      ))}
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
    </section>
  );
}
