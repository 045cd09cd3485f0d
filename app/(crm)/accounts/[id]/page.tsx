import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AccountTop, type AccountTopFacts } from "@/components/accounts/account-top";
import { Financials } from "@/components/accounts/financials";
import { LinesTab } from "@/components/accounts/lines-tab";
import { Overview } from "@/components/accounts/overview";
import { pricedLines } from "@/components/accounts/priced-lines";
import { PeopleTab, RecordMonth } from "@/components/accounts/tab-parts";
import { type AccountTab, accountTabs } from "@/components/accounts/tabs";
import { accountFacts } from "@/components/accounts/told-facts";
import { headOf } from "@/components/accounts/told-head";
import { CreditList } from "@/components/credits/credit-list";
import { coveragesIn, linesToHangOn, yearFrom } from "@/components/credits/giving";
import { inForce, LettersSection } from "@/components/letters/letters-section";
import { asOfDays } from "@/components/pictures/as-of-select";
import { NotKept } from "@/components/pictures/not-kept";
import { PastBanner } from "@/components/pictures/past-banner";
import { PlanTab, versionFrom } from "@/components/plans/plan-tab";
import { QuotesSection } from "@/components/rivals/quotes-section";
import { ServiceTab } from "@/components/service/service-tab";
import { Agreements } from "@/components/terms/agreements";
import { TouchesTab } from "@/components/touches/touches-tab";
import { getAccount, getAccountPage, listAccountMonths, listAccountTracks } from "@/lib/accounts/queries";
import { placeInBook } from "@/lib/book/queries";
import { getContacts } from "@/lib/contacts/queries";
import { listCredits } from "@/lib/credits/queries";
import { listMergedDocuments } from "@/lib/documents/queries";
import { listRestatements } from "@/lib/imports/queries";
import { listAccountPrograms } from "@/lib/innovations/queries";
import { listAccountLetters } from "@/lib/letters/queries";
import { listAccountLines } from "@/lib/lines/queries";
import { getMergedInto, listMergedAccounts } from "@/lib/merges/queries";
import { getLineMonth } from "@/lib/months/queries";
import { listCandidates, listOwnership } from "@/lib/ownership/queries";
import { asOfDay, placeFrom } from "@/lib/pictures/choice";
import { listPictures } from "@/lib/pictures/queries";
import { getPlan, listVersions } from "@/lib/plans/queries";
import { can } from "@/lib/policy";
import { listAccountPromises } from "@/lib/promises/queries";
import { listRivals } from "@/lib/rivals/queries";
import { requireViewer } from "@/lib/server/viewer";
import { getAccountService } from "@/lib/service/queries";
import { listAccountStrategies } from "@/lib/strategies/queries";
import { listAccountTasks } from "@/lib/tasks/queries";
import { listAgreements } from "@/lib/terms/queries";
import { listTimelineFacts } from "@/lib/timeline/queries";
import { listAccountTouches } from "@/lib/touches/queries";
import type { Day } from "@/lib/units/day";

type AccountPageProps = PageProps<"/accounts/[id]">;

export async function generateMetadata({ params, searchParams }: AccountPageProps): Promise<Metadata> {
  const page = await getAccountPage(await requireViewer(), (await params).id, placeFrom(await searchParams).asOf);
  return { title: page?.account.name ?? "Not found" };
}

export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const given = await searchParams;
  const { asOf, from } = placeFrom(given);
  const tab = accountTabs.find((each) => each === given.tab) ?? "overview";

  const page = await getAccountPage(viewer, id, asOf);
  const pictures = page?.pictures ?? (await listPictures(viewer));
  const found = page?.account;
  const onDay = (day: Day | undefined) => `/accounts/${id}?${addressOf(tab, asOfDay(from, day))}`;
  const banner = asOf && <PastBanner pictures={pictures} asOf={asOf} backHref={onDay(undefined)} />;
  if (asOf && !found?.standing && (await getAccount(viewer, id)))
    return (
      <>
        {banner}
        <NotKept what="record" />
      </>
    );
  if (!page || !found?.standing) {
    const into = await getMergedInto(viewer, id);
    if (into) redirect(`/accounts/${into}`);
    notFound();
  }
  const { frame } = page;
  const { standing } = found;
  const account = { ...found, writable: !asOf && can(viewer, "account.edit", found) };
  const { today } = frame;
  const commitments = () => (asOf ? [] : listAccountPromises(viewer, id));
  const [shown, place] = await Promise.all([panel(tab), placeInBook(viewer, from, id)]);
  const owner = frame.team.find(({ kind }) => kind === "OWNER");
  const broker = frame.firms.find(({ future, coverage }) => !future && !coverage);

  const top: AccountTopFacts = {
    head: headOf(account, standing, { today, place, from }),
    past: Boolean(asOf),
    pinned: frame.pinned,
    days: asOfDays({ pictures, asOf, hrefOf: onDay }),
    figures: accountFacts({ id, from, standing, owner: owner?.name ?? "—", broker: broker?.name ?? null, frame }),
    tabs: {
      id,
      current: tab,
      from,
      counts: { promises: frame.openPromises, lines: frame.lines, service: frame.openIssues },
    },
  };

  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      {banner}
      <AccountTop facts={JSON.stringify(top)} />
      {shown}
    </div>
  );

  async function panel(shown: AccountTab) {
    const writable = found?.writable ?? false;
    const own = { accountId: id, writable: account.writable, today };
    if (asOf && (shown === "people" || shown === "plan")) return <NotKept what="people" />;
    if (shown === "people") {
      const people = JSON.stringify(await getContacts(viewer, id));
      return <PeopleTab {...own} people={people} joins={can(viewer, "card.edit")} />;
    }
    if (shown === "plan") {
      const [versions, latest, { contacts, frame: people }, rivals, months] = await Promise.all([
        listVersions(viewer, id),
        getPlan(viewer, id, versionFrom(given.version)),
        getContacts(viewer, id),
        listRivals(viewer, id),
        listAccountMonths(viewer, id, asOf),
      ]);
      const before = latest && latest.number > 1 ? await getPlan(viewer, id, latest.number - 1) : undefined;
      return (
        <PlanTab
          {...{ standing, frame, months, contacts, people, rivals, versions, before }}
          accountId={id}
          shown={latest}
          writable={account.writable}
        />
      );
    }
    if (shown === "lines") {
      const lines = await listAccountLines(viewer, id, asOf);
      return (
        <LinesTab lines={lines} writable={account.writable} today={today}>
          {!asOf && (
            <>
              <LettersSection {...own} letters={await listAccountLetters(viewer, id)} lines={inForce(lines, today)} />
              <Agreements {...own} agreements={await listAgreements(viewer, id)} />
              <QuotesSection {...own} quotes={await listRivals(viewer, id)} />
              <CreditList
                credits={await listCredits(viewer, id)}
                writable={account.writable}
                today={today}
                give={{ accountId: id, lines: linesToHangOn(coveragesIn(lines, today)), packs: [], ...yearFrom(today) }}
              />
            </>
          )}
        </LinesTab>
      );
    }
    if (shown === "touches")
      return (
        <TouchesTab
          touches={await listAccountTouches(viewer, id, asOf)}
          commitments={await commitments()}
          past={Boolean(asOf)}
          today={today}
          viewerId={viewer.id}
        />
      );
    if (shown === "service")
      return (
        <ServiceTab
          service={await getAccountService(viewer, id, asOf)}
          accountId={id}
          writable={writable}
          records={!asOf && can(viewer, "serviceIssue.record", { writable })}
          today={today}
        />
      );
    const months = await listAccountMonths(viewer, id, asOf);
    if (shown === "financials") {
      const records = !asOf && can(viewer, "month.record", { writable });
      const priced = records ? pricedLines(await listAccountLines(viewer, id, asOf)) : [];
      const page = `/accounts/${id}?tab=financials${from && `&from=${encodeURIComponent(from)}`}`;
      const [lineId = "", month = ""] = [given.record].flat()[0]?.split("~") ?? [];
      const open = priced.some(({ value }) => value === lineId) && /^\d{4}-\d{2}$/.test(month);
      const figures = open ? await getLineMonth(viewer, lineId, `${month}-01`) : undefined;
      return (
        <Financials
          months={months}
          past={Boolean(asOf)}
          frame={frame}
          restated={asOf ? [] : await listRestatements(viewer, id)}
          recordHref={priced[0] && `${page}&record=${priced[0].value}~${standing.asOfMonth.slice(0, 7)}`}
        >
          {figures && (
            <RecordMonth
              key={`${lineId}${month}${figures.recordedAt}`}
              figures={figures}
              lines={priced}
              back={page}
              at={`${page}&record=`}
            />
          )}
        </Financials>
      );
    }
    const [lines, tracks, tasks, promises, facts, ownership, takers, merged, strategies, programs] = await Promise.all([
      listAccountLines(viewer, id, asOf),
      can(viewer, "book.required") && standing.renewalId
        ? listAccountTracks(viewer, standing.renewalId, id, asOf)
        : undefined,
      listAccountTasks(viewer, id, asOf),
      commitments(),
      listTimelineFacts(viewer, id, asOf),
      asOf ? [] : listOwnership(viewer, id),
      !asOf && can(viewer, "accounts.reassign") ? listCandidates(viewer) : [],
      asOf ? [] : listMergedAccounts(viewer, id),
      !asOf && can(viewer, "strategy.view") ? listAccountStrategies(viewer, id) : [],
      !asOf && can(viewer, "program.view") ? listAccountPrograms(viewer, id) : [],
    ]);
    const mergedDocuments = merged.length > 0 ? await listMergedDocuments(viewer, id) : [];
    return (
      <Overview
        viewer={viewer}
        past={Boolean(asOf)}
        account={account}
        standing={standing}
        lines={lines}
        months={months}
        tracks={tracks}
        tasks={tasks}
        commitments={promises}
        facts={facts}
        frame={frame}
        ownership={ownership}
        takers={takers}
        merged={merged}
        mergedDocuments={mergedDocuments}
        strategies={strategies}
        programs={programs}
      />
    );
  }
}

const addressOf = (tab: AccountTab, from: string) =>
  new URLSearchParams({ ...(tab !== "overview" && { tab }), ...(from && { from }) }).toString();
