import { trackTitle } from "@/components/renewals/track-panel";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, moneyChange, rate } from "@/lib/format";
import { auditTotal } from "@/lib/implementations/audit";
import type { Price, TrackView } from "@/lib/implementations/view";
import { mismatches } from "@/lib/implementations/words";
import { AuditForm } from "./track-forms";
import { VerdictChip } from "./verdict-chip";

const plain = (figure: string | number | null) => (figure === null ? "" : String(figure));
const heads = ["Sold", "Loaded", "Billed", "Enrolled", "Billed for", "Off a month"];

/** Sold = loaded = enrolled = billed, a price each, with what is wrong in words under it. */
export function Prices({ track, writes }: { track: TrackView; writes: boolean }) {
  const { prices, basis } = track;
  if (prices.length === 0) return null;
  const unit = basis === "PMPM" && prices.length === 1 ? "members" : "contracts";
  return (
    <Scroller label={`First bill of ${trackTitle(track)}, to be scrolled sideways`} className="overflow-x-auto pt-1">
      <Table
        caption={`Sold, loaded, enrolled and billed in the first month: ${trackTitle(track)}`}
        className="min-w-160 text-xs"
      >
        <TableHead>
          <tr>
            <Th>Price</Th>
            {heads.map((head) => (
              <Th key={head} align="right">
                {head}
              </Th>
            ))}
            <Th>
              <span className="sr-only">Verdict and actions</span>
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {prices.map((price) => (
            <Tr key={price.tier}>
              <th scope="row" className="border-b border-line px-2 py-1 text-left font-medium">
                {price.tier}
                {mismatches(price.audit).map((says) => (
                  <span key={says} className="block font-normal text-neg-ink">
                    {says}
                  </span>
                ))}
              </th>
              <Td align="right" className="num">
                {rate(price.rate)}
              </Td>
              <Figure off={price.audit.verdicts.LOADED === "off"}>{rate(price.loaded)}</Figure>
              <Figure off={price.audit.verdicts.BILLED === "off"}>{rate(price.billed)}</Figure>
              <Td align="right" className="num" title={price.counted ? "As the first month says" : undefined}>
                {count(price.enrolled)}
              </Td>
              <Figure off={price.audit.verdicts.COUNTED === "off"}>{count(price.billedUnits)}</Figure>
              <Td align="right" className="num">
                {moneyChange(price.audit.dollars)}
              </Td>
              <Td align="right">
                <span className="inline-flex items-center gap-1">
                  <VerdictChip {...totalOf(price)} />
                  {writes && (
                    <AuditForm
                      trackId={track.id}
                      tier={price.tier}
                      sold={rate(price.rate)}
                      unit={unit}
                      was={{
                        loadedRate: plain(price.loaded),
                        billedRate: plain(price.billed),
                        enrolled: price.counted ? "" : plain(price.enrolled),
                        billedUnits: plain(price.billedUnits),
                      }}
                      month={price.counted ? count(price.enrolled) : ""}
                    />
                  )}
                </span>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

const totalOf = ({ audit }: Price) => auditTotal([audit]);

const Figure = ({ off, children }: { off: boolean; children: string }) => (
  <Td align="right" className={off ? "num font-semibold text-neg-ink" : "num"}>
    {children}
  </Td>
);
