import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { moneyChange, points, ratio } from "@/lib/format";
import { moveOf, moves } from "@/lib/imports/effect";
import type { ActualsReport } from "@/lib/imports/report";
import { effectText } from "./effect-text";

/** What the file does to the loss ratio of the book and of the accounts it moves most, and with which dollars. */
export function RatioEffect({ effect, effects }: Pick<ActualsReport, "effect" | "effects">) {
  if (!effect) return null;
  const movers = effects.filter(({ before, after }) => moves(before, after));
  return (
    <section aria-labelledby="effect" className="px-5 pb-5 max-md:px-4">
      <SectionHeader id="effect" title="Effect on LR, rolling 12 months" />
      <p className="max-w-2xl text-ink-2">{effectText(effect)}</p>
      {movers.length > 0 && (
        <Table caption="Accounts whose LR moves most" className="mt-2 max-w-3xl">
          <TableHead>
            <tr>
              <Th>Account</Th>
              <Th align="right">Before</Th>
              <Th align="right">After</Th>
              <Th align="right">Change</Th>
              <Th align="right" className="max-md:hidden">
                Premium
              </Th>
              <Th align="right" className="max-md:hidden">
                Incurred
              </Th>
            </tr>
          </TableHead>
          <tbody>
            {movers.map(({ accountId, account, before, after, premium, incurred }) => (
              <Tr key={accountId}>
                <Td className="max-w-0 min-w-32 w-full">
                  <Link href={`/accounts/${accountId}`} prefetch={false} className="block truncate hover:underline">
                    {account}
                  </Link>
                </Td>
                <Td align="right" quiet className="num">
                  {ratio(before)}
                </Td>
                <Td align="right" className="num font-medium">
                  {ratio(after)}
                </Td>
                <Td align="right" className="num">
                  {points(moveOf(before, after))}
                </Td>
                <Td align="right" quiet className="num max-md:hidden">
                  {moneyChange(premium)}
                </Td>
                <Td align="right" quiet className="num max-md:hidden">
                  {moneyChange(incurred)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
