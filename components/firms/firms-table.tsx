import Link from "next/link";
import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import { type FirmSort, type FirmsState, firmsHref, nextSort } from "@/lib/firms/list";
import type { FirmRow } from "@/lib/firms/queries";
import { count, dayAgo, money, ratio } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";

type FirmsTableProps = { rows: FirmRow[]; state: FirmsState; today: string };

const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";

/** Every firm with what it stands behind and what is owed either way. */
export function FirmsTable({ rows, state, today }: FirmsTableProps) {
  const head = (column: FirmSort) => ({
    sortHref: firmsHref(state, { sort: nextSort(state.sort, column) }),
    sorted:
      state.sort.replace("-", "") === column
        ? ((state.sort.startsWith("-") ? "descending" : "ascending") as "descending" | "ascending")
        : undefined,
  });
  return (
    <Table caption="Firms" fixed className="min-w-[1080px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!" {...head("name")}>
            Firm
          </Th>
          <Th className="w-[150px]">Kind</Th>
          <Th className="w-[110px]">Office</Th>
          <Th align="right" className="w-[76px]" {...head("accounts")}>
            Accounts
          </Th>
          <Th align="right" className="w-[84px]" {...head("members")}>
            Members
          </Th>
          <Th align="right" className="w-[136px]" {...head("premium")}>
            Insured premium, LR
          </Th>
          <Th align="right" className="w-[136px]" {...head("fees")}>
            ASC fees, adequacy
          </Th>
          <Th align="right" className="w-[88px]" {...head("owed")}>
            We owe
          </Th>
          <Th align="right" className="w-[72px]">
            They owe
          </Th>
          <Th className="w-[84px]" {...head("touch")}>
            Last touch
          </Th>
          <Th className="w-[88px] pr-5!">Disclosure</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id} className={focus}>
            <th scope="row" className="truncate border-b border-line px-2 pl-5 text-left font-medium">
              <Link data-row href={`/brokers/${row.id}`} prefetch={false} className="outline-none hover:underline">
                {row.name}
              </Link>
            </th>
            <Td quiet>{kindNames[row.kind]}</Td>
            <Td quiet>{officeOf(row)}</Td>
            <Td align="right">{count(row.accounts)}</Td>
            <Td align="right">{count(row.members)}</Td>
            <Td align="right">{moneyWith(row.insuredPremium, row.incurredClaims, row.earnedPremium)}</Td>
            <Td align="right">{moneyWith(row.ascFees, row.ascFees, row.targetFees)}</Td>
            <Td align="right">
              <Owed row={row} />
            </Td>
            <Td align="right">{row.theyOwe ? count(row.theyOwe) : "—"}</Td>
            <Td quiet>{row.touchedOn ? dayAgo(row.touchedOn, today) : "—"}</Td>
            <Td quiet className="pr-5">
              {disclosureNames[row.disclosure]}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same on a phone: two lines a firm. */
export function FirmsList({ rows, today }: { rows: FirmRow[]; today: string }) {
  return (
    <ul aria-label="Firms" className="md:hidden">
      {rows.map((row) => (
        <li key={row.id} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link
              href={`/brokers/${row.id}`}
              prefetch={false}
              className="truncate font-medium after:absolute after:inset-0"
            >
              {row.name}
            </Link>
            <span className="num">{count(row.members)}</span>
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-3">
            <span className="truncate">
              {kindNames[row.kind]}, {row.accounts} accounts
            </span>
            <span className="shrink-0">
              we owe <Owed row={row} />, {row.touchedOn ? dayAgo(row.touchedOn, today) : "no touch"}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const officeOf = ({ city, state }: FirmRow) => [city, state].filter(Boolean).join(" ") || "—";

function Owed({ row: { weOwe, weOweLate } }: { row: FirmRow }) {
  if (weOwe === 0) return "—";
  if (weOweLate === 0) return count(weOwe);
  return (
    <>
      {count(weOwe)} <Remark tone="warn">{count(weOweLate)} late</Remark>
    </>
  );
}

function moneyWith(dollars: string, above: string, below: string) {
  if (decimal(dollars).isZero()) return <span className="text-ink-3">—</span>;
  const whole = decimal(below);
  return (
    <>
      {money(dollars)}
      <span className="ml-2 inline-block w-12 text-xs text-ink-3">
        {whole.isZero() ? "—" : ratio(decimal(above).div(whole))}
      </span>
    </>
  );
}
