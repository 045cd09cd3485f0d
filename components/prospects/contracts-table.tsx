import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, renewalDayShort } from "@/lib/format";
import type { FiledContract } from "@/lib/prospects/queries";
import { flagNames, lineNames } from "@/lib/prospects/words";

/** Every contract filed, the latest year first, with what is odd about it. */
export function ContractsTable({ contracts }: { contracts: FiledContract[] }) {
  return (
    <Table caption="Contracts filed" fixed className="min-w-[860px]">
      <TableHead>
        <tr>
          <Th className="w-[52px]">Year</Th>
          <Th className="w-[170px]">Carrier</Th>
          <Th>Lines</Th>
          <Th align="right" className="w-[96px]">
            Premium
          </Th>
          <Th align="right" className="w-[76px]">
            Persons
          </Th>
          <Th className="w-[150px]">From, to</Th>
          <Th className="w-[190px]">Paid to</Th>
        </tr>
      </TableHead>
      <tbody>
        {contracts.map((contract) => (
          <Tr key={`${contract.ackId} ${contract.formId}`}>
            <Td className="num">{contract.year}</Td>
            <Td>
              <span title={contract.carrierFiled ?? undefined}>{contract.carrier ?? contract.carrierFiled ?? "—"}</span>
            </Td>
            <Td>
              <span title={linesOf(contract)}>{linesOf(contract)}</span>
              {contract.flags.length > 0 && (
                <span className="ml-2" title={contract.flags.map((flag) => flagNames[flag] ?? flag).join(". ")}>
                  <Remark tone="warn">{flagNames[contract.flags[0] ?? ""] ?? "Odd"}</Remark>
                </span>
              )}
            </Td>
            <Td align="right">
              {money(contract.premium)}
              {contract.premiumLine && <span className="ml-1 text-xs text-ink-3">{contract.premiumLine}</span>}
            </Td>
            <Td align="right">{count(contract.persons)}</Td>
            <Td quiet className="num">
              {contract.fromOn ? renewalDayShort(contract.fromOn) : "—"} –{" "}
              {contract.toOn ? renewalDayShort(contract.toOn) : "—"}
            </Td>
            <Td quiet>
              <span title={contract.brokers.map(({ name, paid }) => `${name} ${money(paid)}`).join(", ")}>
                {contract.brokers.map(({ name }) => name).join(", ") || "Nobody filed"}
              </span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const linesOf = ({ lines, otherLines }: FiledContract) =>
  lines.map((line) => (line === "OTHER" && otherLines ? otherLines : (lineNames[line] ?? line))).join(", ") ||
  "Not stated";
