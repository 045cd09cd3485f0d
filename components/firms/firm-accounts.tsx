"use client";

import Link from "next/link";
import { FundingChip } from "@/components/accounts/funding-chip";
import { Rates } from "@/components/renewals/cells";
import { Chip } from "@/components/ui/chip";
import { HealthMark } from "@/components/ui/health-mark";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { counted } from "@/lib/format";
import type { AccountFace } from "./firm-face";

type FirmAccountsProps = {
  accounts: AccountFace[];
  /** How many more there are than are listed, and where all are. */
  more: number;
  moreHref?: string;
  rated: boolean;
  linked: boolean;
};

/** Every account the firm has a letter of, and where it stands. Drawn from text, so that a row travels once, not as its markup twice. */
export function FirmAccounts({ accounts, more, moreHref, rated, linked }: FirmAccountsProps) {
  return (
    <>
      <Table caption="Accounts, most members first" fixed className="max-md:hidden">
        <TableHead>
          <tr>
            <Th className="pl-0!">Account</Th>
            <Th className="w-[92px]">Funding</Th>
            <Th align="right" className="w-[70px]">
              Members
            </Th>
            <Th className="w-[64px]">Renewal</Th>
            {rated && (
              <Th align="right" className="w-[124px]">
                Req. → quoted
              </Th>
            )}
            <Th className="w-[114px]">Status</Th>
            <Th className="w-[168px]">Health</Th>
          </tr>
        </TableHead>
        <tbody>
          {accounts.map((account) => (
            <Tr key={account.id}>
              <th scope="row" className="border-b border-line py-1 pr-2 text-left font-medium">
                <Name account={account} linked={linked} />
              </th>
              <Td>
                <FundingChip funding={account.funding} />
              </Td>
              <Td align="right">{account.members}</Td>
              <Td quiet>{account.renews}</Td>
              {rated && (
                <Td align="right">
                  <Rates rates={account.rates || undefined} />
                </Td>
              )}
              <Td>
                <StageIcon mark={account.mark} label={account.status} />
              </Td>
              <Td className="py-1 leading-5 whitespace-normal">
                <HealthMark {...account.health} whole />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <ul aria-label="Accounts, most members first" className="md:hidden">
        {accounts.map((account) => (
          <li key={account.id} className="relative border-b border-line py-2 text-base">
            <span className="flex min-h-6 items-center justify-between gap-3">
              <span className="min-w-0 truncate font-medium">
                <Name account={account} linked={linked} whole />
              </span>
              <span>{account.members}</span>
            </span>
            <span className="flex min-h-6 items-center justify-between gap-3 text-ink-2">
              <span className="min-w-0">
                <HealthMark {...account.health} whole />
              </span>
              <span className="shrink-0 text-xs text-ink-3">
                {account.status}, {account.renews}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="py-1.5 text-xs text-ink-3">
          and{" "}
          {moreHref ? (
            <Link href={moreHref} prefetch={false} className="underline hover:text-ink">
              {counted(more, "more account")}
            </Link>
          ) : (
            counted(more, "more account")
          )}
        </p>
      )}
    </>
  );
}

function Name({
  account: { id, name, tag },
  linked,
  whole,
}: {
  account: AccountFace;
  linked: boolean;
  whole?: boolean;
}) {
  return (
    <>
      {linked ? (
        <Link
          href={`/accounts/${id}`}
          prefetch={false}
          className={`hover:underline ${whole ? "after:absolute after:inset-0" : ""}`}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {tag && (
        <Chip tone={tag === "Contested" ? "warn" : "neutral"} className="ml-2">
          {tag}
        </Chip>
      )}
    </>
  );
}
