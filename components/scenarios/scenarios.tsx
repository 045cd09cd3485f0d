"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useMemo, useState } from "react";
import { LimitsTable } from "@/components/settings/limits-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { count } from "@/lib/format";
import { rateAt } from "@/lib/renewals/rate-action";
import { blankDraft, type Draft, draftOf, type Read, readDraft } from "@/lib/scenarios/draft";
import { outcomeAt } from "@/lib/scenarios/outcome";
import type { Rival, Scenario, ScenarioGrounds } from "@/lib/scenarios/queries";
import { weighScenario } from "@/lib/scenarios/weighed";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, inFull } from "@/lib/units/decimal";
import { ComparisonTable } from "./comparison-table";
import type { Column } from "./face";
import { Gaps } from "./gaps";
import { Remarks } from "./remarks";
import { RivalSources } from "./rival-sources";
import { ScenarioForm } from "./scenario-form";
import { type SignedSheet, type StandingRates, workedOut } from "./worked";

type ScenariosProps = {
  sheet: SignedSheet;
  rates: StandingRates;
  grounds: ScenarioGrounds;
  scenarios: Scenario[];
  rivals: Rival[];
  writes: boolean;
  /** Where relief is asked for, for those who may. */
  ask?: string;
  opened?: string;
  today: Day;
};

const added = "new";

/** What might be quoted, side by side and worked out at each key; the sheet underwriting signed stays as it is. */
export function Scenarios({ sheet, rates, grounds, scenarios, rivals, writes, ask, opened, today }: ScenariosProps) {
  const [open, setOpen] = useState<string | undefined>(opened ?? scenarios[0]?.id);
  const [typed, setTyped] = useState<{ id: string; draft: Draft }>();
  const worked = useMemo(() => workedOut(sheet, rates, grounds), [sheet, rates, grounds]);
  if (!worked)
    return <EmptyState title="No scenarios">The engine no longer takes the parameters of this version.</EmptyState>;
  const { base } = worked;
  const choose = (id: string | undefined) => {
    setOpen(id);
    setTyped(undefined);
    const address = new URL(window.location.href);
    if (id && id !== added) address.searchParams.set("scenario", id);
    else address.searchParams.delete("scenario");
    window.history.replaceState(null, "", address);
  };
  const draftFor = (scenario: Scenario) => (typed?.id === scenario.id ? typed.draft : draftOf(scenario));
  const shown = scenarios.map((scenario) => {
    const read = readDraft(draftFor(scenario));
    return { scenario, read, weighed: weighScenario(read, { ...worked, authority: grounds.authority }) };
  });
  const fresh = open === added ? readDraft(typed?.draft ?? blankDraft) : undefined;
  const freshWeighed = fresh && weighScenario(fresh, { ...worked, authority: grounds.authority });
  const current = open === added ? undefined : shown.find(({ scenario }) => scenario.id === open);
  const selected = current ? { read: current.read, weighed: current.weighed } : { read: fresh, weighed: freshWeighed };
  const columns: Column[] = [
    ...worked.fixed,
    ...shown.map(
      ({ scenario, weighed }): Column => ({
        id: scenario.id,
        name: draftFor(scenario).name || scenario.name,
        note: scenario.walkAway ? "walk-away, internal" : `by ${scenario.by.split(" ")[0]}`,
        ...(scenario.walkAway && { mark: "internal" as const }),
        ...weighed,
        scenario: true,
        ...(scenario.id === open && { open: true as const }),
      }),
    ),
    ...(fresh
      ? [{ id: added, name: typed?.draft.name || "New", note: "not saved", ...freshWeighed, open: true as const }]
      : []),
    ...rivals.map((rival): Column => {
      const rate = rival.rate ? decimal(rival.rate) : rateAt(grounds.current, decimal(rival.action ?? "0"));
      return {
        id: rival.id,
        name: rival.competitor,
        note: rival.knownBy === "HEARD" ? "heard" : "seen",
        mark: rival.knownBy === "HEARD" ? "heard" : "seen",
        outcome: outcomeAt(rate, worked.plain, worked.grounds),
      };
    }),
  ];
  const { read, weighed } = selected;
  const scenario = current?.scenario;
  const draft = open === added ? (typed?.draft ?? blankDraft) : scenario && draftFor(scenario);
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="scenarios">
        <SectionHeader id="scenarios" title="Scenarios">
          <span className="max-md:hidden">
            {`sales levers only, ${count(decimal(grounds.memberMonths))} member months a year`}
          </span>
          {writes && (
            <Button size="sm" icon={<Icon icon={plusIcon} />} onClick={() => choose(added)}>
              Add scenario
            </Button>
          )}
        </SectionHeader>
        <ComparisonTable columns={columns} onOpen={choose} />
        <p className="mt-2 text-xs text-ink-3">
          {`Claims, administration and tax are those of version ${sheet.number}; a rival’s rate is worked out at our claims.`}
        </p>
      </section>
      {weighed && read && (
        <Remarks read={read} weighed={weighed} base={base.name} stranded={grounds.stranded} sheet={sheet.number} />
      )}
      <Gaps
        rates={{
          book: worked.book,
          required: worked.official.required,
          quoted: rates.quoted ? decimal(rates.quoted) : null,
          sold: rates.sold ? decimal(rates.sold) : null,
        }}
        grounds={worked.grounds}
        lastYear={grounds.lastYear}
      />
      {draft && writes && (
        <section aria-labelledby="levers">
          <SectionHeader id="levers" title={scenario ? `Levers in ${scenario.name}` : "New scenario"}>
            {ask && scenario && read?.action && weighed?.needed && (
              <LinkButton href={`${ask}?${asked(read)}`} prefetch={false} size="sm">
                Ask for relief
              </LinkButton>
            )}
          </SectionHeader>
          <ScenarioForm
            key={scenario ? `${scenario.id} ${scenario.version}` : added}
            trackId={grounds.trackId}
            scenario={scenario}
            draft={scenario ? draftOf(scenario) : blankDraft}
            moved={weighed ? inShares(weighed.priced.moved, worked.grounds.current) : {}}
            onTyped={(draft) => setTyped({ id: open!, draft })}
            onSaved={choose}
            onLeft={() => choose(scenarios.find(({ id }) => id !== open)?.id)}
          />
        </section>
      )}
      {weighed?.needed && (
        <section aria-labelledby="limits">
          <SectionHeader id="limits" title="Authority" />
          <LimitsTable caption="The limits of this case" matrix={worked.limits} weighed={weighed.needed.columns} />
        </section>
      )}
      <RivalSources rivals={rivals} today={today} />
    </div>
  );
}

const asked = ({ action, years, cap }: Read) =>
  new URLSearchParams({
    action: inFull(action!.times(100)),
    ...(years.gt(1) && { years: inFull(years) }),
    ...(cap?.gt(0) && { cap: inFull(cap.times(100)) }),
  }).toString();

const inShares = (moved: Record<string, Decimal>, current: Decimal) =>
  Object.fromEntries(Object.entries(moved).map(([lever, pmpm]) => [lever, pmpm.div(current)]));
