import Link from "next/link";
import { StanceMark } from "@/components/contacts/stance-mark";
import { FirmFacts } from "@/components/firms/firm-facts";
import { againstText } from "@/components/rivals/quote-words";
import { Chip } from "@/components/ui/chip";
import { Remark } from "@/components/ui/note";
import { coverageNames } from "@/lib/accounts/coverage";
import type { FirmRisk } from "@/lib/briefs/firm-risks";
import { lacksOfAll } from "@/lib/briefs/lacks";
import { spokenText } from "@/lib/briefs/spoken";
import type { FirmPerson } from "@/lib/cards/queries";
import type { FirmAccount, FirmMoney, NextMeeting } from "@/lib/firms/queries";
import { count, counted, dayText, renewalDay } from "@/lib/format";
import type { Promised } from "@/lib/promises/queries";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import type { QuoteAgainst } from "@/lib/rivals/queries";
import type { Touch } from "@/lib/touches/queries";
import { BriefPart } from "./brief-part";
import { BriefPromises } from "./brief-promises";
import { BriefRows } from "./brief-rows";

type FirmBriefProps = {
  accounts: FirmAccount[];
  money: FirmMoney;
  people: FirmPerson[];
  promises: Promised[];
  touches: Touch[];
  quotes: QuoteAgainst[];
  risks: FirmRisk[];
  meeting: NextMeeting | null;
};

/** All one needs before a firm’s meeting, on a page: people, their accounts with us, asks and promises, what those lack, what may go wrong. */
export function FirmBrief({ accounts, money, people, promises, touches, quotes, risks, meeting }: FirmBriefProps) {
  const { today } = money;
  const placed = accounts.filter(({ quoteOnly, contested }) => !quoteOnly && !contested);
  const lacks = lacksOfAll(placed);
  const here = people.filter(({ leftOn }) => !leftOn);
  const [last] = touches;
  return (
    // On paper a page: its parts run on from the first column into the second, a little smaller.
    <div className="print:[zoom:0.8]">
      <FirmFacts accounts={placed.length} given={money} promises={promises} meeting={meeting} />
      <div className="mt-3 grid gap-x-8 lg:grid-cols-2 print:block print:columns-2 print:[&_li]:break-inside-avoid print:[&_section]:break-inside-auto">
        <div>
          <BriefPart id="brief-people" title="People" nothing={here.length > 0 ? undefined : "Nobody is recorded yet."}>
            <BriefRows noun="person" nouns="people" most={5}>
              {here.map((person) => (
                <span key={person.id} className="flex flex-wrap items-center gap-x-2">
                  <span>{person.name}</span>
                  {person.leads && <Chip tone="accent">Leads</Chip>}
                  {person.history[0] && <StanceMark stance={person.history[0].stance} />}
                  <span className="text-xs text-ink-3">
                    {[
                      person.title,
                      person.counterpart && `known to ${person.counterpart.name}`,
                      spokenText(person.lastTouchOn, today),
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="brief-accounts"
            title="Accounts"
            nothing={accounts.length > 0 ? undefined : "None of the accounts you see has a letter of this firm today."}
          >
            <BriefRows noun="account" most={8}>
              {accounts.map((account) => (
                <span key={account.id} className="flex items-start gap-3">
                  <span className="min-w-0 flex-1">
                    <Link href={`/accounts/${account.id}/brief`} className="block hover:underline">
                      {account.name}
                    </Link>
                    <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
                      {renewalDay(account.renewsOn)}, {statusNames[account.status as RenewalStatus] ?? account.status}
                      {account.healthLevel !== "GOOD" && (
                        <Chip tone={account.healthLevel === "AT_RISK" ? "neg" : "warn"}>{account.healthReason}</Chip>
                      )}
                    </span>
                  </span>
                  <span className="num shrink-0">{count(account.members)}</span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
        </div>
        <div>
          <BriefPromises promises={promises} today={today} by="firm" most={4} />
          <BriefPart
            id="brief-lacks"
            title="Whitespace"
            nothing={lacks.length > 0 ? undefined : "Their accounts hold all they may."}
          >
            <BriefRows noun="family" nouns="families" most={4}>
              {lacks.map(({ family, accounts: some, members }) => (
                <span key={family} className="flex items-baseline gap-3">
                  <span className="min-w-0 flex-1">{coverageNames[family]}</span>
                  <span className="num shrink-0 text-xs text-ink-2">
                    {counted(some, "account")}, {counted(members, "member")}
                  </span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="brief-risks"
            title="Risks"
            nothing={risks.length > 0 ? undefined : "Their accounts are in good health, and no paper is missing."}
          >
            <BriefRows noun="risk" most={5}>
              {risks.map(({ words, grave }) => (
                <span key={words} className="block break-words">
                  {grave ? <Remark tone="warn">{words}</Remark> : words}
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="brief-rivals"
            title="Who quoted against us"
            nothing={quotes.length > 0 ? undefined : "Nobody, as far as is known."}
          >
            <BriefRows noun="rival" most={3}>
              {quotes.map(({ competitor, accounts, latest }) => (
                <span key={competitor} className="block">
                  {competitor}{" "}
                  <span className="text-xs text-ink-3">
                    {latest.account}
                    {accounts > 1 && ` and ${accounts - 1} more`}: {againstText(latest)}
                  </span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart id="brief-last" title="Last touch" nothing={last ? undefined : "None is logged."}>
            {last && (
              <p className="break-words print:line-clamp-6">
                {last.summary}{" "}
                <span className="text-xs text-ink-3">
                  {last.author.name}, {dayText(last.on, today)}
                </span>
              </p>
            )}
          </BriefPart>
        </div>
      </div>
    </div>
  );
}
