import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Family, families } from "@/lib/accounts/coverage";
import { ruleText } from "@/lib/accounts/eligibility";
import { count, missing } from "@/lib/format";
import type { FamilyCount } from "@/lib/settings/queries";
import { fieldName } from "@/lib/settings/schema";
import type { FieldFace } from "./face";

type FamilyTableProps = { fields: FieldFace[]; counts?: FamilyCount[] };

/** The nine families in the order the pips are drawn: offered or not, who may have them, and who has. */
export function FamilyTable({ fields, counts }: FamilyTableProps) {
  const fieldOf = (family: Family) => fields.find(({ name }) => name === fieldName(family));
  const countOf = (family: Family) => counts?.find((each) => each.family === family);
  return (
    <Scroller className="overflow-x-auto" label="Families">
      <Table caption="Product families">
        <TableHead>
          <tr>
            <Th className="pl-0">Family</Th>
            <Th>Offered</Th>
            <Th className="max-md:hidden">Who may have it</Th>
            {counts && (
              <Th align="right" className="pr-0">
                Held of eligible
              </Th>
            )}
          </tr>
        </TableHead>
        <tbody>
          {families.map((family) => {
            const own = countOf(family);
            const shown = fieldOf(family)?.shown ?? missing;
            return (
              <Tr key={family}>
                <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium whitespace-nowrap">
                  {fieldOf(family)?.label}
                </th>
                <Td>{shown === "Offered" ? shown : <Chip tone="warn">{shown}</Chip>}</Td>
                <Td quiet className="max-md:hidden">
                  {ruleText[family]}
                </Td>
                {counts && (
                  <Td align="right" className="num pr-0">
                    {own ? `${count(own.held)} of ${count(own.eligible)}` : missing}
                  </Td>
                )}
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </Scroller>
  );
}
