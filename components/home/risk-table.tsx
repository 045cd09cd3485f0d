import Link from "next/link";
import { healthFace } from "@/components/book/face";
import { HealthMark } from "@/components/ui/health-mark";
import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { atRiskState } from "@/lib/accounts/season";
import { count, counted, dueText, renewalDayShort } from "@/lib/format";
import type { AtRiskRead } from "@/lib/home/queries";
import type { Day } from "@/lib/units/day";
import { CallPerson } from "./call-person";
import { Nothing, Part, partLink } from "./part";

type RiskTableProps = { read: AtRiskRead; today: Day; logs: boolean };
type Row = AtRiskRead["rows"][number];

/** The members at risk, the largest account first: why, what is next and whom to call. */
export function RiskTable({ read: { accounts, members, rows }, today, logs }: RiskTableProps) {
  return (
    <Part
      id="risk"
      title="Members at risk"
      many={count(members)}
      note={
        <Link href={`/accounts?f=state:${atRiskState}&group=none&sort=-members`} prefetch={false} className={partLink}>
          {counted(accounts, "account")}
        </Link>
      }
    >
      {rows.length === 0 ? (
        <Nothing>No account is at risk.</Nothing>
      ) : (
        <Table caption="Members at risk" fixed>
          <TableHead>
            <tr>
              <Th className="pl-0!">Account</Th>
              <Th align="right" className="w-20">
                Members
              </Th>
              <Th className="w-[28%] max-md:hidden">Why</Th>
              <Th className="w-[18%] max-lg:hidden">Next step</Th>
              <Th className="w-40 pr-0! max-md:w-32">Call</Th>
            </tr>
          </TableHead>
          <tbody>
            {rows.map((row) => (
              <Risk key={row.id} row={row} today={today} logs={logs && row.writable} />
            ))}
          </tbody>
        </Table>
      )}
    </Part>
  );
}

function Risk({ row, today, logs }: { row: Row; today: Day; logs: boolean }) {
  const { id, name, renewalId, renewsOn, owner, nextStep, nextStepOn, signer, firm } = row;
  const late = nextStepOn !== null && nextStepOn < today;
  return (
    <Tr>
      <th scope="row" className="border-b border-line py-1 pr-2 text-left font-medium">
        <Link
          href={renewalId ? `/renewals/${renewalId}` : `/accounts/${id}`}
          prefetch={false}
          className="block truncate hover:underline touch:py-2"
        >
          {name}
        </Link>
        <span className="block truncate text-xs font-normal text-ink-3">
          {[renewsOn && renewalDayShort(renewsOn), owner].filter(Boolean).join(", ")}
        </span>
      </th>
      <Td align="right" className="num">
        {count(row.members)}
      </Td>
      <Td className="max-md:hidden">
        <HealthMark {...healthFace(row)} />
      </Td>
      <Td quiet className="max-lg:hidden">
        <span className="block truncate">{nextStep ?? "—"}</span>
        {nextStepOn && (
          <span className="block text-xs text-ink-3">
            {late ? <Remark tone="warn">{dueText(nextStepOn, today)}</Remark> : dueText(nextStepOn, today)}
          </span>
        )}
      </Td>
      <Td className="pr-0!">
        {signer ? (
          <CallPerson name={signer.name} phone={signer.phone} account={{ id, name }} logs={logs} />
        ) : firm ? (
          <Link href={`/brokers/${firm.id}`} prefetch={false} className="block truncate hover:underline touch:py-2">
            {firm.name}
          </Link>
        ) : (
          <span className="text-ink-3">nobody recorded</span>
        )}
      </Td>
    </Tr>
  );
}
