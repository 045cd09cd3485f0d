import { __iconData as refusedIcon } from "lucide-react/icons/ban";
import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Story } from "@/lib/activity/story";
import { ChangeLines } from "./change-lines";
import { UndoEvent } from "./undo-event";

export type Told = Story & { day: string; time: string };

const cell = "border-b border-line px-2 py-1.5 align-top";

export function ActivityTable({ stories }: { stories: Told[] }) {
  return (
    <div className="max-md:hidden">
      <Table caption="Activity, newest first" fixed>
        <TableHead sticky>
          <tr>
            <Th className="w-40 pl-5">When</Th>
            <Th className="w-44">Who</Th>
            <Th className="w-64">What</Th>
            <Th className="w-48">Account</Th>
            <Th>Before and after</Th>
            <Th className="w-24 pr-5">
              <span className="sr-only">Undo</span>
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {stories.map(({ id, day, time, who, what, subject, subjectHref, account, refused, lines, undo }) => (
            <tr key={id} className="hover:bg-hover">
              <td className={`${cell} num pl-5 text-ink-2`}>
                {day}, {time}
              </td>
              <td className={cell}>{who}</td>
              <td className={cell}>
                {what}
                {subject && <Subject subject={subject} href={subjectHref} />}
                {refused && (
                  <Chip tone="neg" icon={<Icon icon={refusedIcon} size={12} />} className="ml-2">
                    Refused
                  </Chip>
                )}
              </td>
              <td className={cell}>
                <AccountName account={account} />
              </td>
              <td className={cell}>
                <ChangeLines lines={lines} />
              </td>
              <td className={`${cell} pr-5 text-right`}>
                {undo && account && <UndoEvent share={undo} what={what} account={account.name} />}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What an act was done to, as a link where it has a page. */
export function Subject({ subject, href }: { subject: string; href?: string }) {
  if (!href) return <span className="block break-words text-ink-3">{subject}</span>;
  return (
    <Link href={href} prefetch={false} className="block w-fit break-words text-accent-ink hover:underline">
      {subject}
    </Link>
  );
}

export function AccountName({ account }: { account: Story["account"] }) {
  if (!account) return null;
  if (!account.id) return <span className="text-ink-3">{account.name}</span>;
  return (
    <Link href={`/accounts/${account.id}`} prefetch={false} className="block truncate font-medium hover:underline">
      {account.name}
    </Link>
  );
}
