import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { count, renewalDay } from "@/lib/format";
import type { RenewalRow } from "@/lib/renewals/queries";
import { type Stage, stageNames } from "@/lib/renewals/stages";

export type RateFace = { required: string; quoted: string };
type RenewalsTableProps = {
  rows: RenewalRow[];
  /** By track; absent where the reader may not see them. */
  rates?: Record<string, RateFace>;
  /** Whether the accounts open: an underwriter sees their renewals alone. */
  linked: boolean;
};

const kinds = { INSURED: "Insured rate", FEE: "ASC fee", STOP_LOSS: "Stop-loss" };
const onPhone = "max-md:hidden";

/** Every track of the renewals ahead: where it stands, what it needs, whose it is. */
export function RenewalsTable({ rows, rates, linked }: RenewalsTableProps) {
  return (
    <Table caption="Renewals" className="max-md:text-base">
      <TableHead sticky>
        <tr>
          <Th className="pl-5! max-md:pl-4!">Account</Th>
          <Th className={onPhone}>Effective</Th>
          <Th className={onPhone}>Track</Th>
          <Th align="right" className={onPhone}>
            Members
          </Th>
          <Th>Stage</Th>
          {rates && <Th align="right">Required → quoted</Th>}
          <Th className={onPhone}>Decide by</Th>
          <Th className={onPhone}>Underwriter</Th>
          <Th className={onPhone}>Owner</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.trackId} className="max-md:[&>*]:h-14">
            <th
              scope="row"
              className="max-w-56 truncate border-b border-line px-2 pl-5 text-left font-medium max-md:max-w-36 max-md:pl-4"
            >
              {linked ? (
                <Link href={`/accounts/${row.accountId}`} prefetch={false} className="hover:underline">
                  {row.account}
                </Link>
              ) : (
                row.account
              )}
              <span className="block truncate text-xs font-normal text-ink-3 md:hidden">
                {renewalDay(row.effectiveOn)} · {kinds[row.kind]}
              </span>
            </th>
            <Td quiet className={onPhone}>
              {renewalDay(row.effectiveOn)}
            </Td>
            <Td quiet className={onPhone}>
              {kinds[row.kind]}
              <span className="ml-1.5 text-xs text-ink-3">
                {coverageNames[row.coverage as Coverage]}, {row.planOption}
              </span>
            </Td>
            <Td align="right" quiet className={onPhone}>
              {count(row.members)}
            </Td>
            <Td>{row.outcome ? outcomes[row.outcome] : stageNames[row.stage as Stage]}</Td>
            {rates && <Rates rates={rates[row.trackId]} />}
            <Td quiet className={onPhone}>
              {renewalDay(row.decideByOn)}
            </Td>
            <Td quiet className={onPhone}>
              {row.underwriter ?? "—"}
            </Td>
            <Td quiet className={onPhone}>
              {row.owner ?? "—"}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const outcomes: Record<string, string> = {
  RENEWED: "Renewed",
  LAPSING: "Lapsing",
  LAPSED: "Lapsed",
  PARTIAL: "Partial",
};

function Rates({ rates }: { rates?: RateFace }) {
  if (!rates)
    return (
      <Td align="right" quiet>
        —
      </Td>
    );
  return (
    <Td align="right">
      <span className="text-ink-3">{rates.required}</span>
      <span className="px-0.5 text-ink-3">→</span>
      <span className="font-medium">{rates.quoted}</span>
    </Td>
  );
}
