import { StanceMark } from "@/components/contacts/stance-mark";
import { Chip } from "@/components/ui/chip";
import { Facts } from "@/components/ui/facts";
import { coverageNames } from "@/lib/accounts/coverage";
import { letterNames } from "@/lib/accounts/health";
import { healthLevelNames } from "@/lib/accounts/health/level";
import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";
import { lacksOf } from "@/lib/briefs/lacks";
import { spokenText } from "@/lib/briefs/spoken";
import { powerNames } from "@/lib/contacts/kinds";
import type { Contact } from "@/lib/contacts/queries";
import { count, dayText, money, ratio, renewalDay } from "@/lib/format";
import type { Plan } from "@/lib/plans/plan";
import type { Promised } from "@/lib/promises/queries";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import type { Touch } from "@/lib/touches/queries";
import { BriefPart } from "./brief-part";
import { BriefPromises } from "./brief-promises";
import { BriefRows } from "./brief-rows";

type AccountBriefProps = {
  standing: AccountStanding;
  frame: AccountFrame;
  contacts: Contact[];
  promises: Promised[];
  touches: Touch[];
  plan?: Plan;
};

/** All one needs before a meeting, on a page: people, money, asks and promises, what they lack, what may go wrong. */
export function AccountBrief({ standing, frame, contacts, promises, touches, plan }: AccountBriefProps) {
  const { today } = frame;
  const here = contacts.filter(({ leftOn }) => !leftOn);
  const lacks = lacksOf(standing.products);
  const [last] = touches;
  const worries = (["S", "R", "P", "M"] as const).filter((letter) => standing.health[letter]?.level !== "GOOD");
  const coming = (plan?.decisions ?? []).filter(({ on }) => on >= today).sort((a, b) => a.on.localeCompare(b.on));
  return (
    <>
      <Facts
        facts={[
          { label: "Members", value: count(standing.members) },
          { label: "Renews", value: renewalDay(standing.renewsOn) },
          { label: "Status", value: statusNames[standing.status as RenewalStatus] ?? standing.status },
          ...(Number(standing.insuredPremium) > 0
            ? [
                {
                  label: "Insured premium, LR",
                  value: `${money(standing.insuredPremium)}, ${ratio(standing.lossRatio)}`,
                },
              ]
            : []),
          ...(Number(standing.ascFees) > 0
            ? [{ label: "ASC fees, adequacy", value: `${money(standing.ascFees)}, ${ratio(standing.feeAdequacy)}` }]
            : []),
        ]}
      />
      <div className="mt-3 grid gap-x-8 lg:grid-cols-2 print:grid-cols-2">
        <div>
          <BriefPart id="brief-people" title="People" nothing={here.length > 0 ? undefined : "Nobody is recorded yet."}>
            <BriefRows noun="person" nouns="people" most={9} className="py-1">
              {here.map((person) => (
                <span key={person.id} className="flex items-center gap-2">
                  <span className="min-w-0 flex-1">
                    <span className="block">{person.name}</span>
                    <span className="block text-xs text-ink-3">
                      {[person.title, powerNames[person.power], spokenText(person.lastTouchOn, today)]
                        .filter(Boolean)
                        .join(", ")}
                    </span>
                    {person.history[0]?.reason && (
                      <span className="block text-xs break-words text-ink-2 print:line-clamp-2">
                        {person.history[0].reason}
                      </span>
                    )}
                  </span>
                  <StanceMark stance={person.stance} />
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
        <div>
          <BriefPromises promises={promises} today={today} by="account" />
          <BriefPart
            id="brief-lacks"
            title="Whitespace"
            nothing={lacks.length > 0 ? undefined : "They hold all they may."}
          >
            <p>{lacks.map((family) => coverageNames[family]).join(", ")}</p>
          </BriefPart>
          <BriefPart
            id="brief-risks"
            title="Risks"
            nothing={
              worries.length + (plan?.risks.length ?? 0) > 0 ? undefined : "Health is good, and the plan names none."
            }
          >
            <BriefRows noun="risk" most={8}>
              {worries.map((letter) => (
                <span key={letter} className="flex items-center gap-2">
                  <Chip tone={standing.health[letter].level === "AT_RISK" ? "neg" : "warn"}>
                    {letterNames[letter]}, {healthLevelNames[standing.health[letter].level].toLowerCase()}
                  </Chip>
                  <span className="min-w-0 flex-1">{standing.health[letter].reason}</span>
                </span>
              ))}
              {(plan?.risks ?? []).map(({ words, mitigation }) => (
                <span key={words} className="block break-words print:line-clamp-3">
                  {words}
                  {mitigation && <span className="text-ink-3">: {mitigation}</span>}
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          {coming.length > 0 && (
            <BriefPart id="brief-coming" title="What they decide next">
              <ul>
                {coming.slice(0, 4).map(({ words, on }) => (
                  <li key={`${on}${words}`} className="flex gap-3 py-0.5">
                    <span className="num w-20 shrink-0 text-xs leading-5 whitespace-nowrap text-ink-2">
                      {dayText(on, today)}
                    </span>
                    <span className="min-w-0 flex-1">{words}</span>
                  </li>
                ))}
              </ul>
            </BriefPart>
          )}
        </div>
      </div>
    </>
  );
}
