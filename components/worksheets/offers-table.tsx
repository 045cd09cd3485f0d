import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table } from "@/components/ui/table";
import { exactMoney, missing, rate } from "@/lib/format";
import type { WorkedOffer } from "@/lib/rating/asc/offers";
import { type Decimal, Decimal as Exact } from "@/lib/units/decimal";
import type { AscSheet } from "@/lib/worksheets/view";

/** Fewer than eleven claimants stand behind an offer's exposure: it is shown in whole thousands (domain 7.3). */
const thousands = (dollars: Decimal | null) =>
  dollars ? exactMoney(dollars.div(1000).toDecimalPlaces(0).times(1000)) : missing;

type Given = AscSheet["input"]["specific"];
type Row = { label: string; strong?: true; text: (offer: WorkedOffer, at: number) => ReactNode };

const rowsOf = (specific: Given): Row[] => [
  { label: "Deductible", text: ({ deductible }) => exactMoney(deductible) },
  {
    label: "Lasers",
    text: (_, at) =>
      specific?.offers[at]?.lasers.map(({ deductible }) => `at ${exactMoney(deductible)}`).join(", ") || "None",
  },
  { label: "Premium PEPM", text: ({ premium }) => rate(premium) },
  { label: "Premium a year", text: ({ annual }) => exactMoney(annual) },
  { label: "Exposure kept", text: ({ exposure }) => thousands(exposure) },
  { label: "Premium + exposure", strong: true, text: ({ compared }) => thousands(compared) },
  { label: "Expected total cost", text: ({ expected }) => thousands(expected) },
  { label: "Maximum liability", text: ({ most }) => thousands(most) },
];

/** Stop-loss offers side by side on premium + exposure: the one that costs least by it is marked, not the lowest premium. */
export function OffersTable({ asc: { input, projection } }: { asc: AscSheet }) {
  const { offers, cheapest } = projection;
  if (offers.length === 0) return null;
  const lowest = Exact.min(...offers.map(({ annual }) => annual));
  const look = (offer: WorkedOffer) => (offer === cheapest ? "border-x border-x-accent bg-accent-soft" : "");
  return (
    <section aria-labelledby="offers">
      <SectionHeader id="offers" title="Offers">
        Exposure: claims kept above the lowest deductible offered, and by lasers
      </SectionHeader>
      <Scroller className="overflow-x-auto" label="Offers side by side">
        <Table caption="Stop-loss offers side by side" className="num">
          <thead>
            <tr>
              <td className="sticky left-0 bg-surface" />
              {offers.map((offer) => (
                <th
                  key={offer.name}
                  scope="col"
                  className={`min-w-30 border-b border-line px-2 py-1.5 text-right align-bottom font-normal ${look(offer)} ${offer === cheapest ? "rounded-t-lg border-t border-t-accent" : ""}`}
                >
                  <span className="ml-auto block max-w-40 font-medium whitespace-normal">{offer.name}</span>
                  <span className="mt-1 flex min-h-5 flex-wrap justify-end gap-1">
                    {offer === cheapest && <Chip tone="accent">Costs least</Chip>}
                    {offer.annual.eq(lowest) && offer !== cheapest && <Chip>Lowest premium</Chip>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(input.specific).map(({ label, strong, text }) => (
              <tr key={label}>
                <th
                  scope="row"
                  className="sticky left-0 h-[30px] border-b border-line bg-surface pr-3 text-left font-normal whitespace-nowrap"
                >
                  {label}
                </th>
                {offers.map((offer, at) => (
                  <td
                    key={offer.name}
                    className={`h-[30px] border-b border-line px-2 text-right whitespace-nowrap ${look(offer)} ${strong ? "font-semibold" : ""}`}
                  >
                    {text(offer, at)}
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
