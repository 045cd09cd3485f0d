import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { ruleText } from "@/lib/accounts/eligibility";
import { exposureNames } from "@/lib/accounts/exposures";
import { count, missing, rate, ratio } from "@/lib/format";
import { isPriced } from "@/lib/products/catalogue";
import { basisNames, disclosureNames, type Product } from "@/lib/products/product";

/** A family's products as they are in force: what each costs, who may have it, and how it is sold. */
export function CatalogueTable({ caption, products }: { caption: string; products: Product[] }) {
  return (
    <Scroller className="overflow-x-auto" label={caption}>
      <Table caption={caption}>
        <TableHead>
          <tr>
            <Th className="pl-0">Product</Th>
            <Th>List price a month</Th>
            <Th>Who may have it</Th>
            <Th align="right">Margin</Th>
            <Th align="right">Lead days</Th>
            <Th>Starts</Th>
            <Th>Commission</Th>
            <Th className="pr-0">Revenue, disclosed</Th>
          </tr>
        </TableHead>
        <tbody className="num">
          {products.map((product) => (
            <Tr key={product.code}>
              <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium whitespace-nowrap">
                {product.name} <span className="ml-1 text-xs font-normal text-ink-3">{product.code}</span>
                {!product.offered && (
                  <Chip tone="warn" className="ml-2">
                    Not offered
                  </Chip>
                )}
              </th>
              <Td>{priceText(product)}</Td>
              <Td quiet>{product.core ? ruleText[product.family] : conditionText(product)}</Td>
              <Td align="right">{ratio(product.margin)}</Td>
              <Td align="right">{count(product.leadDays)}</Td>
              <Td>{product.offCycle ? "In any month" : "With the renewal"}</Td>
              <Td>{product.commissionable ? "Yes" : "None"}</Td>
              <Td className="pr-0">
                {product.revenue === "PREMIUM" ? "Premium" : "Fee"}, {disclosureNames[product.disclosure].toLowerCase()}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

const priceText = (product: Product) =>
  isPriced(product)
    ? `${rate(product.low)}–${rate(product.high).slice(1)} ${basisNames[product.basis].replace(" a month", "")}`
    : missing;

/** "ASC · 500 contracts · without dental": what it asks beyond its family's rule. */
function conditionText({ funding, smallest, requires, excludes, needs }: Product) {
  const asked = [
    funding === "ASC" && "ASC medical",
    funding === "INSURED" && "Insured medical",
    Number(smallest) > 0 && `${count(smallest)} contracts`,
    requires && `${coverageNames[requires]} held`,
    excludes && `${coverageNames[excludes]} not held`,
    needs && exposureNames[needs],
  ].filter(Boolean);
  return asked.join(", ") || "As its family";
}
