import { BriefPart } from "@/components/briefs/brief-part";
import { BriefRows } from "@/components/briefs/brief-rows";
import { StanceMark } from "@/components/contacts/stance-mark";
import { Facts } from "@/components/ui/facts";
import { healthLevelNames } from "@/lib/accounts/health/level";
import { powerNames } from "@/lib/contacts/kinds";
import { count, dayText, rateAction, renewalDay, missing as unknown } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { decimal } from "@/lib/units/decimal";
import { Economics, Formula, Rates, type ReadoutProps } from "./readout-figures";

/** All a deal desk decides by, on one page: what is required, asked and known, what is missing, and who must sign. */
export function Readout(props: ReadoutProps) {
  const { head, missing, people, scenarios, requests, moves } = props;
  const { today, members, contracts } = head;
  return (
    <>
      <Facts
        facts={[
          { label: "Members", value: count(members) },
          {
            label: "Contracts",
            value: count(contracts),
            note: contracts > 0 ? `${decimal(members).div(contracts).toFixed(2)} a contract` : undefined,
          },
          { label: "Effective", value: renewalDay(head.effectiveOn) },
          { label: "Firm", value: head.consultant ?? unknown },
          { label: "Customer since", value: renewalDay(head.customerSinceOn) },
          {
            label: "Health",
            value: head.healthLevel ? healthLevelNames[head.healthLevel] : unknown,
            note: head.healthReason ?? undefined,
          },
          { label: "Families held", value: `${head.productsHeld} of ${head.productsEligible}` },
        ]}
      />
      {missing.length > 0 && (
        <BriefPart id="readout-missing" title={`Missing: ${missing.length}`}>
          <ul className="grid gap-x-8 text-warn-ink sm:grid-cols-2 print:grid-cols-2">
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </BriefPart>
      )}
      <div className="mt-2 grid gap-x-8 lg:grid-cols-2 print:grid-cols-2">
        <div>
          <Rates {...props} />
          <Economics {...props} />
          <Formula {...props} />
        </div>
        <div>
          <BriefPart
            id="readout-people"
            title="Stakeholders"
            nothing={people.length > 0 ? undefined : "Nobody is recorded yet."}
          >
            <BriefRows noun="person" nouns="people" most={7}>
              {people.map((person) => (
                <span key={person.id} className="flex items-center gap-2">
                  <span className="min-w-0 flex-1">
                    {person.name}
                    <span className="text-xs text-ink-3">, {powerNames[person.power].toLowerCase()}</span>
                  </span>
                  <StanceMark stance={person.stance} />
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="readout-alternatives"
            title="Alternatives"
            nothing={scenarios.length > 0 ? undefined : "No scenario was made yet."}
          >
            <BriefRows noun="scenario" most={6}>
              {scenarios.map((scenario) => (
                <span key={scenario.id} className="flex justify-between gap-3">
                  <span className="min-w-0 break-words">
                    {scenario.name}
                    <span className="text-xs text-ink-3">
                      {[scenario.walkAway && "walk-away", scenario.planNote, scenario.networkNote, scenario.funding]
                        .filter(Boolean)
                        .map((said) => `, ${said}`)
                        .join("")}
                    </span>
                  </span>
                  <span className="num">{rateAction(scenario.action)}</span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="readout-risks"
            title="Risks and asks"
            nothing={head.risks.length + head.asks.length > 0 ? undefined : "None is recorded."}
          >
            <BriefRows noun="line" most={8}>
              {head.risks.map(({ words, mitigation }) => (
                <span key={words} className="block break-words print:line-clamp-2">
                  {words}
                  {mitigation && <span className="text-ink-3">: {mitigation}</span>}
                </span>
              ))}
              {head.asks.map(({ words, on }) => (
                <span key={`${words}${on}`} className="block break-words print:line-clamp-2">
                  {words}
                  {on && <span className="text-ink-3">, by {dayText(on, today)}</span>}
                </span>
              ))}
            </BriefRows>
          </BriefPart>
          <BriefPart
            id="readout-log"
            title="Decisions so far"
            nothing={requests.length + moves.length > 0 ? undefined : "None is recorded."}
          >
            <BriefRows noun="decision" most={7}>
              {requests.map(({ id, status, requester, approvedRate, askedRate, why }) => (
                <span key={id} className="block break-words print:line-clamp-2">
                  Relief at {rateAction(actionOf(approvedRate ?? askedRate, head.currentRate))}, {status.toLowerCase()}
                  <span className="text-ink-3">
                    , {requester}: {why}
                  </span>
                </span>
              ))}
              {moves.toReversed().map(({ id, to, on, by }) => (
                <span key={id} className="block">
                  {stageNames[to as Stage]}
                  <span className="text-ink-3">
                    , {dayText(on, today)}, {by}
                  </span>
                </span>
              ))}
            </BriefRows>
          </BriefPart>
        </div>
      </div>
    </>
  );
}
