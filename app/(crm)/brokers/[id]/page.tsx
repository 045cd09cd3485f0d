import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FirmAccounts } from "@/components/firms/firm-accounts";
import { FirmDetails } from "@/components/firms/firm-details";
import { accountFace } from "@/components/firms/firm-face";
import { FirmFacts } from "@/components/firms/firm-facts";
import { FirmHead } from "@/components/firms/firm-head";
import { FirmPeople } from "@/components/firms/firm-people";
import { LetterChanges, QuotesAgainst, ReliefList } from "@/components/firms/firm-rail";
import { Licences } from "@/components/firms/licences";
import { OwedList } from "@/components/firms/owed-list";
import { Scorecard } from "@/components/firms/scorecard";
import { MergedNames } from "@/components/merges/merged-names";
import { FirmMarket } from "@/components/prospects/firm-in-market";
import { SectionHeader } from "@/components/ui/section-header";
import { listFirmPeople } from "@/lib/cards/queries";
import { periods } from "@/lib/firms/periods";
import * as firms from "@/lib/firms/queries";
import { listMergedNames } from "@/lib/merges/queries";
import { can } from "@/lib/policy";
import { listFirmPromises } from "@/lib/promises/queries";
import { getFirmInMarket } from "@/lib/prospects/queries";
import { listFirmQuotes } from "@/lib/rivals/queries";
import { requireViewer } from "@/lib/server/viewer";

/** Accounts listed; the rest are in the Book. */
const most = 30;
/** What a list asked for whole stops at. */
const whole = 10_000;

type FirmPageProps = PageProps<"/brokers/[id]">;

export async function generateMetadata({ params }: FirmPageProps): Promise<Metadata> {
  const firm = await firms.getFirm(await requireViewer(), (await params).id);
  return { title: firm?.name ?? "Not found" };
}

export default async function FirmPage({ params, searchParams }: FirmPageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const given = await searchParams;
  const period = periods.find((each) => each === given.period) ?? "months";
  const firm = await firms.getFirm(viewer, id);
  if (!firm) notFound();
  if (firm.id !== id) redirect(`/brokers/${firm.id}`);
  const internal = can(viewer, "book.required");
  const [accounts, money, promises, people, relief, quotes, letters, scorecard, { licences, unappointed }, meeting] =
    await Promise.all([
      firms.listFirmAccounts(viewer, id, most),
      firms.getFirmMoney(viewer, id),
      listFirmPromises(viewer, id),
      listFirmPeople(viewer, id),
      internal ? firms.getFirmRelief(viewer, id, given.all === "relief" ? whole : undefined) : undefined,
      listFirmQuotes(viewer, id),
      firms.listLetterChanges(viewer, id),
      firms.getScorecard(viewer, id, period),
      firms.listLicences(viewer, id),
      firms.getNextMeeting(viewer, id),
    ]);
  const market = await getFirmInMarket(viewer, id);
  const names = await listMergedNames(viewer, id);
  const writable = can(viewer, "firm.edit");
  const linked = can(viewer, "account.view");
  const { today } = money;
  const { listed, placed } = accounts[0] ?? { listed: 0, placed: 0 };
  const owed = { linked, today };
  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <FirmHead
        firm={firm}
        people={people}
        writable={writable}
        logs={can(viewer, "touch.log")}
        briefed={can(viewer, "brief.view")}
        merges={can(viewer, "firm.merge")}
      />
      <div className="px-5 pt-3 pb-3 max-md:px-4">
        <FirmFacts accounts={placed} given={money} promises={promises} meeting={meeting} />
      </div>
      <div className="flex border-t border-line max-xl:flex-col xl:min-h-0 xl:flex-1">
        <div className="min-w-0 flex-1 px-5 pb-6 max-md:px-4 xl:overflow-auto">
          <section aria-labelledby="accounts" className="pt-2">
            <SectionHeader id="accounts" title="Accounts">
              by members
            </SectionHeader>
            {accounts.length > 0 ? (
              <FirmAccounts
                accounts={accounts.map(accountFace)}
                more={listed - accounts.length}
                moreHref={can(viewer, "book.view") ? `/accounts?f=firm:${id}` : undefined}
                rated={internal}
                linked={linked}
              />
            ) : (
              <p className="py-2 text-xs text-ink-3">None of the accounts you see has a letter of this firm today.</p>
            )}
          </section>
          <div className="grid gap-x-8 gap-y-2 pt-4 lg:grid-cols-2">
            <OwedList
              {...owed}
              id="ours"
              title="We owe them"
              promises={promises.filter(({ side }) => side === "OURS")}
              nothing="Nothing is promised and open."
            />
            <OwedList
              {...owed}
              id="theirs"
              title="They owe us"
              promises={promises.filter(({ side }) => side === "THEIRS")}
              nothing="They owe us nothing."
            />
          </div>
        </div>
        <aside
          aria-label="Relief, competitors, letters, people"
          className="shrink-0 divide-y divide-line border-line bg-canvas px-4 pb-4 max-xl:border-t xl:w-[392px] xl:overflow-auto xl:border-l [&>section]:py-2"
        >
          {relief && <ReliefList given={relief} wholeHref={`/brokers/${id}?all=relief#relief`} />}
          <QuotesAgainst quotes={quotes} />
          {market && <FirmMarket market={market} />}
          <LetterChanges changes={letters} today={today} />
          <FirmPeople
            firmId={id}
            people={people}
            writable={can(viewer, "card.edit")}
            judges={can(viewer, "card.judge")}
            today={today}
          />
          <Scorecard {...scorecard} period={period} firmId={id} />
          <Licences firmId={id} licences={licences} unappointed={unappointed} writable={writable} today={today} />
          <MergedNames names={names} today={today} />
          <FirmDetails firm={firm} writable={writable} today={today} />
        </aside>
      </div>
    </div>
  );
}
