import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, renewalDayShort } from "@/lib/format";
import { nextSort, type ProspectSort, type ProspectsState, prospectsHref } from "@/lib/prospects/list";
import type { ProspectRow } from "@/lib/prospects/queries";
import { fundingNames, reasonNames, sectorName } from "@/lib/prospects/words";

type ProspectsTableProps = { rows: ProspectRow[]; state: ProspectsState };

const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";

/** Filed employers: who insures and advises them now and before, what it costs, when it renews, and why they fit. */
export function ProspectsTable({ rows, state }: ProspectsTableProps) {
  const head = (column: ProspectSort) => ({
    sortHref: prospectsHref(state, { sort: nextSort(state.sort, column) }),
    sorted:
      state.sort.replace("-", "") === column
        ? ((state.sort.startsWith("-") ? "descending" : "ascending") as "descending" | "ascending")
        : undefined,
  });
  return (
    <Table caption="Prospects" fixed className="min-w-[1180px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="w-[220px] pl-5!" {...head("name")}>
            Employer
          </Th>
          <Th className="w-[120px]">Industry</Th>
          <Th align="right" className="w-[92px]" {...head("employees")}>
            Employees
          </Th>
          <Th className="w-[150px]">Carrier, before</Th>
          <Th className="w-[170px]" {...head("since")}>
            Broker, before
          </Th>
          <Th align="right" className="w-[88px]" {...head("premium")}>
            Premium
          </Th>
          <Th className="w-[84px]" {...head("renews")}>
            Renews
          </Th>
          <Th className="w-[110px]">Funding</Th>
          <Th className="pr-5!" {...head("fit")}>
            Why it fits
          </Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.ein} className={focus}>
            <th scope="row" className="truncate border-b border-line px-2 pl-5 text-left font-medium">
              <Link data-row href={`/prospects/${row.ein}`} prefetch={false} className="outline-none hover:underline">
                {row.name}
              </Link>
              {row.state && <span className="ml-1.5 text-xs font-normal text-ink-3">{row.state}</span>}
            </th>
            <Td quiet>{sectorName(row.businessCode) ?? "—"}</Td>
            <Td align="right">{count(row.employees)}</Td>
            <Td>
              <NowAndBefore now={row.carrier} before={row.carrierBefore} />
            </Td>
            <Td>
              <NowAndBefore now={row.broker} before={row.brokerBefore} />
            </Td>
            <Td align="right">{money(row.premium)}</Td>
            <Td quiet>{row.renewsOn ? renewalDayShort(row.renewsOn) : "—"}</Td>
            <Td quiet>{row.funding === "UNKNOWN" ? "—" : fundingNames[row.funding]}</Td>
            <Td className="pr-5">
              <Fit row={row} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function NowAndBefore({ now, before }: { now: string | null; before: string | null }) {
  return (
    <span title={before ? `${now ?? "Not filed"}, before ${before}` : undefined}>
      {now ?? <span className="text-ink-3">Not filed</span>}
      {before && <span className="ml-1.5 text-xs text-ink-3">was {before}</span>}
    </span>
  );
}

function Fit({ row: { reasons, pursuedBy } }: { row: ProspectRow }) {
  const said = reasons.map((reason) => reasonNames[reason]);
  return (
    <span className="flex items-center gap-1.5">
      {pursuedBy && <Chip tone="accent">Pursued by {pursuedBy}</Chip>}
      <span className="truncate text-ink-2" title={said.join(". ")}>
        <span className="num mr-1.5 text-ink">{said.length}</span>
        {said.join(", ") || <span className="text-ink-3">No reason in what is filed</span>}
      </span>
    </span>
  );
}

/** The same on a phone: two lines an employer. */
export function ProspectsList({ rows }: { rows: ProspectRow[] }) {
  return (
    <ul aria-label="Prospects" className="md:hidden">
      {rows.map((row) => (
        <li key={row.ein} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link
              href={`/prospects/${row.ein}`}
              prefetch={false}
              className="truncate font-medium after:absolute after:inset-0"
            >
              {row.name}
            </Link>
            <span className="num shrink-0">{count(row.employees)}</span>
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-3">
            <span className="truncate">
              {row.reasons.map((reason) => reasonNames[reason]).join(", ") || (row.carrier ?? "")}
            </span>
            <span className="shrink-0">{row.renewsOn ? renewalDayShort(row.renewsOn) : "no renewal filed"}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
