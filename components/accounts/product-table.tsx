import { __iconData as heldIcon } from "lucide-react/icons/check";
import { __iconData as whitespaceIcon } from "lucide-react/icons/circle-dashed";
import { __iconData as openIcon } from "lucide-react/icons/circle-dot";
import { __iconData as noIcon } from "lucide-react/icons/minus";
import { Icon } from "@/components/ui/icon";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { ProductRow } from "@/lib/accounts/product-rows";
import { type ProductState, productStateNames } from "@/lib/accounts/products";

const looks = {
  HELD: { icon: heldIcon, ink: "" },
  OPEN: { icon: openIcon, ink: "font-medium text-accent-ink" },
  WHITESPACE: { icon: whitespaceIcon, ink: "text-ink-2" },
  NOT_ELIGIBLE: { icon: noIcon, ink: "text-ink-3" },
};

/** Medical and the nine families: held, sold for a later day, whitespace, or not eligible and why. */
export function ProductTable({ rows }: { rows: ProductRow[] }) {
  const counted = (state: ProductState) => rows.slice(1).filter((row) => row.state === state).length;
  return (
    <section aria-labelledby="products">
      <SectionHeader title="Products" id="products">
        <span>
          beyond medical {counted("HELD")} held, {counted("OPEN")} open, {counted("WHITESPACE")} whitespace
        </span>
      </SectionHeader>
      <Table caption="Products" fixed>
        <TableHead>
          <tr>
            <Th className="w-[166px] max-md:w-auto">Product</Th>
            <Th className="w-[132px] max-md:w-[116px]">Status</Th>
            <Th className="w-20 max-md:hidden">Since</Th>
            <Th align="right" className="w-24 max-md:w-[88px]">
              Annual
            </Th>
            <Th className="max-md:hidden">Note</Th>
          </tr>
        </TableHead>
        <tbody>
          {rows.map(({ family, state, since, annual, note }) => (
            <Tr key={family}>
              <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-medium md:whitespace-nowrap">
                {family}
              </th>
              <Td>
                <span className={`inline-flex items-center gap-1.5 ${looks[state].ink}`}>
                  <Icon icon={looks[state].icon} size={14} />
                  {productStateNames[state]}
                </span>
              </Td>
              <Td quiet className="max-md:hidden">
                {since ?? "—"}
              </Td>
              <Td align="right" className="num">
                {annual}
              </Td>
              <Td quiet className="max-md:hidden" title={note}>
                {note}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
