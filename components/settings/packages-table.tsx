import { earnsText, forWhomText } from "@/components/credits/words";
import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { catalogue } from "@/lib/products/catalogue";
import type { Package } from "@/lib/products/packages";

/** The packages in force: what is in each, for whom, and what its lines earn. */
export function PackagesTable({ packs }: { packs: readonly Package[] }) {
  return (
    <Scroller className="overflow-x-auto" label="Packages, to be scrolled sideways">
      <Table caption="Packages">
        <TableHead>
          <tr>
            <Th className="pl-0">Package</Th>
            <Th>Beside medical</Th>
            <Th>For whom</Th>
            <Th>Credit</Th>
            <Th className="pr-0">What else</Th>
          </tr>
        </TableHead>
        <tbody>
          {packs.map((pack) => (
            <Tr key={pack.code}>
              <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium whitespace-nowrap">
                {pack.name}
                {!pack.offered && (
                  <Chip tone="warn" className="ml-2">
                    Not offered
                  </Chip>
                )}
              </th>
              <Td className="min-w-44 whitespace-normal">
                {pack.contents.map((code) => catalogue.find((each) => each.code === code)?.name ?? code).join(", ")}
              </Td>
              <Td quiet className="min-w-36 whitespace-normal">
                {forWhomText(pack)}
              </Td>
              <Td className="num min-w-44 whitespace-normal">{earnsText(pack)}</Td>
              <Td quiet className="min-w-52 pr-0 whitespace-normal">
                {pack.words}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}
