import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, notApplicable, rate } from "@/lib/format";
import { lineOver, monthsInYear, sumOfDeals } from "@/lib/opportunities/amount";
import type { Deal } from "@/lib/opportunities/deal";
import { productOf } from "@/lib/opportunities/products";
import { catalogue } from "@/lib/products/catalogue";
import { basisNames } from "@/lib/products/product";
import { dollarsText } from "./words";

/** The product lines and how their dollars come about. */
export function DealLines({ deal }: { deal: Deal }) {
  const year = Number((deal.effectiveOn ?? "").slice(0, 4));
  const months = monthsInYear(deal.effectiveOn, year);
  return (
    <>
      <Table caption="Product lines" className="min-w-[560px]">
        <TableHead>
          <tr>
            <Th>Product</Th>
            <Th align="right">People a month</Th>
            <Th align="right">Price</Th>
            <Th align="right">A year</Th>
            <Th align="right">{months ? `In ${year}, ${months} mo` : "First year"}</Th>
          </tr>
        </TableHead>
        <tbody>
          {deal.products.map((line) => {
            const product = productOf(catalogue, line.code);
            return (
              <Tr key={line.code}>
                <Td>
                  {product?.name ?? line.code}
                  {product && (
                    <span className="block text-xs text-ink-3">
                      {product.revenue === "PREMIUM" ? "Premium" : "Fee"}, {basisNames[product.basis]}
                      {line.net && ", net of commission"}
                    </span>
                  )}
                </Td>
                <Td align="right" className="num">
                  {count(line.exposure)}
                </Td>
                <Td align="right" className="num">
                  {line.price === null ? "Not said" : rate(line.price)}
                </Td>
                <Td align="right" className="num">
                  {money(lineOver(line, 12))}
                </Td>
                <Td align="right" className="num">
                  {months ? money(lineOver(line, months)) : notApplicable}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <p className="py-2 text-xs text-ink-3">People × price × months. A year: {dollarsText(sumOfDeals([deal]))}.</p>
    </>
  );
}
