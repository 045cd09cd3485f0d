import Link from "next/link";
import { StanceMark } from "@/components/contacts/stance-mark";
import { againstText } from "@/components/rivals/quote-words";
import { Chip } from "@/components/ui/chip";
import { Facts } from "@/components/ui/facts";
import type { FirmPerson } from "@/lib/cards/queries";
import type { FirmAccount, FirmMoney } from "@/lib/firms/queries";
import { count, dayAgo, dayText, money as dollars, renewalDay } from "@/lib/format";
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
};

/** All one needs before a firm’s meeting, on a page: people, their accounts with us, asks and promises, rivals. */
export function FirmBrief({ accounts, money, people, promises, touches, quotes }: FirmBriefProps) {
  const { today } = money;
  const here = people.filter(({ leftOn }) => !leftOn);
  const [last] = touches;
  return (
    <>
      <Facts
        facts={[
          { label: "Accounts", value: count(accounts.length) },
          { label: "Members", value: count(money.members) },
          { label: "Insured premium", value: dollars(money.insuredPremium) },
          { label: "ASC fees", value: dollars(money.ascFees) },
        ]}
      />
      <div className="mt-3 grid gap-x-8 lg:grid-cols-2 print:grid-cols-2">
        <div>
          <BriefPart id="brief-people" title="People" nothing={here.length > 0 ? undefined : "Nobody is recorded yet."}>
            <BriefRows noun="person" nouns="people" most={7}>
              {here.map((person) => (
                <span key={person.id} className="flex flex-wrap items-center gap-x-2">
                  <span>{person.name}</span>
                  {person.leads && <Chip tone="accent">Leads</Chip>}
                  {person.history[0] && <StanceMark stance={person.history[0].stance} />}
                  <span className="text-xs text-ink-3">
                    {[
                      person.title,
                      person.counterpart && `known to ${person.counterpart.name}`,
                      person.lastTouchOn ? `last spoken to ${dayAgo(person.lastTouchOn, today)}` : "not spoken to yet",
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
            <BriefRows noun="account" most={14}>
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
          <BriefPromises promises={promises} today={today} by="firm" />
          <BriefPart
            id="brief-rivals"
            title="Who quoted against us"
            nothing={quotes.length > 0 ? undefined : "Nobody, as far as is known."}
          >
            <BriefRows noun="rival" most={5}>
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
    </>
  );
}
