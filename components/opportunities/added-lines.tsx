import Link from "next/link";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { money, notApplicable, ratio } from "@/lib/format";
import type { AddedLine } from "@/lib/opportunities/added";
import { stageNames } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { OpenDialog } from "./open-dialog";
import { stageMarks } from "./words";

type AddedLinesProps = {
  account: { id: string; name: string };
  effectiveOn: Day;
  lines: AddedLine[];
  /** What may be sold there by this reader. */
  products: { code: string; name: string }[];
  today: Day;
};

/** What is sold beside a renewal: each line on its own row with its own credit, in none of the renewal's figures. */
export function AddedLines({ account, effectiveOn, lines, products, today }: AddedLinesProps) {
  if (lines.length === 0 && products.length === 0) return null;
  return (
    <section aria-labelledby="added" className="border-b border-line pb-2">
      <SectionHeader id="added" title="Added lines">
        {products.length > 0 && (
          <OpenDialog
            of={{ accountId: account.id }}
            name={account.name}
            products={products}
            effectiveOn={effectiveOn}
            today={today}
            look={{ variant: "ghost", size: "sm" }}
            verb="Add a line"
          />
        )}
      </SectionHeader>
      {lines.length === 0 ? (
        <p className="text-ink-3">Nothing is sold beside this renewal yet.</p>
      ) : (
        <Scroller label="Added lines, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="Added lines" className="min-w-[620px]">
            <TableHead>
              <tr>
                <Th>Line</Th>
                <Th>Stage</Th>
                <Th align="right">Premium a year</Th>
                <Th align="right">Fees a year</Th>
                <Th>Credit</Th>
              </tr>
            </TableHead>
            <tbody>
              {lines.map(({ dealId, code, name, stage, revenue, year, credit }) => (
                <Tr key={`${dealId} ${code}`}>
                  <th scope="row" className="border-b border-line px-2 text-left font-medium">
                    <Link href={`/opportunities/${dealId}`} prefetch={false} className="hover:underline">
                      {name}
                    </Link>
                  </th>
                  <Td>
                    <StageIcon mark={stageMarks[stage]} label={stageNames[stage]} />
                  </Td>
                  <Td align="right" className="num">
                    {revenue === "PREMIUM" ? money(year) : notApplicable}
                  </Td>
                  <Td align="right" className="num">
                    {revenue === "FEE" ? money(year) : notApplicable}
                  </Td>
                  <Td quiet>
                    {credit.map(({ userId, name: who, share, dollars }) => (
                      <span key={userId} className="block">
                        {who} {ratio(share)}
                        {dollars && `, ${money(dollars)}`}
                      </span>
                    ))}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
