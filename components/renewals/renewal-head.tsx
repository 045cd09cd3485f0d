import Link from "next/link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { Facts } from "@/components/ui/facts";
import { count, counted, renewalDay } from "@/lib/format";
import type { Renewal } from "@/lib/path/queries";
import { causeText } from "@/lib/renewals/causes";
import { daysBetween } from "@/lib/units/day";
import { outcomeNames } from "./face";

/** Whose renewal of when it is, and what it came to. `linked`: whether the reader may open the account. */
export function RenewalHead({ renewal, linked }: { renewal: Renewal; linked: boolean }) {
  const { account, accountId, effectiveOn, outcome, today } = renewal;
  const left = daysBetween(today, effectiveOn);
  const name = linked ? (
    <Link href={`/accounts/${accountId}`} prefetch={false} className="hover:underline">
      {account}
    </Link>
  ) : (
    account
  );
  return (
    <header className="px-5 pt-3 pb-3 max-md:px-4">
      <Breadcrumb crumbs={[{ label: "Renewals", href: "/renewals" }, { label: account }]} />
      <div className="mt-1.5 mb-3 flex flex-wrap items-center gap-2.5">
        <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">{name}</h1>
        {outcome && (
          <Chip tone={["RENEWED", "PARTIAL"].includes(outcome) ? "pos" : "neg"}>{outcomeNames[outcome]}</Chip>
        )}
        {renewal.headline && <span className="text-ink-3">{renewal.headline}</span>}
      </div>
      <Facts
        facts={[
          {
            label: "Effective",
            value: renewalDay(effectiveOn),
            note: left > 0 ? `in ${counted(left, "day")}` : left === 0 ? "today" : `${counted(-left, "day")} ago`,
          },
          { label: "Members", value: count(renewal.members) },
          { label: "Opened", value: renewalDay(renewal.openedOn) },
          { label: "Owner", value: renewal.owner ?? "—" },
          { label: "Underwriter", value: renewal.underwriter ?? "—" },
          ...(outcome
            ? [{ label: "Decided", value: renewalDay(renewal.decidedOn), note: lost(renewal) || undefined }]
            : []),
        ]}
      />
    </header>
  );
}

const lost = ({ reason, reasonNote, lostTo, membersKept }: Renewal) =>
  [
    reason && causeText(reason),
    reasonNote,
    lostTo && `to ${lostTo}`,
    membersKept !== null && `${counted(membersKept, "member")} kept`,
  ]
    .filter(Boolean)
    .join(", ");
