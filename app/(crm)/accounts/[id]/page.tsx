import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFacts } from "@/components/accounts/account-facts";
import { AccountHeader } from "@/components/accounts/account-header";
import { AccountPin } from "@/components/accounts/account-pin";
import { type AccountTab, AccountTabs, accountTabs } from "@/components/accounts/account-tabs";
import { Financials } from "@/components/accounts/financials";
import { LinesTab } from "@/components/accounts/lines-tab";
import { Overview } from "@/components/accounts/overview";
import { ServiceTab } from "@/components/service/service-tab";
import { getAccount, getAccountFrame, listAccountMonths, listAccountTracks } from "@/lib/accounts/queries";
import { placeInBook } from "@/lib/book/queries";
import { listAccountLines } from "@/lib/lines/queries";
import { listCandidates, listOwnership } from "@/lib/ownership/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getAccountService } from "@/lib/service/queries";
import { listAccountTasks } from "@/lib/tasks/queries";
import { listTimelineFacts } from "@/lib/timeline/queries";

type AccountPageProps = PageProps<"/accounts/[id]">;

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  const account = await getAccount(await requireViewer(), (await params).id);
  return { title: account?.name ?? "Not found" };
}

export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const given = await searchParams;
  const from = [given.from].flat()[0] ?? "";
  const tab = accountTabs.find((each) => each === given.tab) ?? "overview";

  const found = await getAccount(viewer, id);
  if (!found?.standing) notFound();
  const { standing } = found;
  const account = { ...found, writable: can(viewer, "account.edit", found) };
  const [frame, place] = await Promise.all([getAccountFrame(viewer, id), placeInBook(viewer, from, id)]);
  const { today } = frame;
  const owner = frame.team.find(({ kind }) => kind === "OWNER");
  const broker = frame.firms.find(({ future, coverage }) => !future && !coverage);

  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <AccountHeader
        account={account}
        today={today}
        place={place}
        from={from}
        pin={<AccountPin id={id} name={account.name} pinned={frame.pinned} />}
      />
      <div className="px-5 pt-3 pb-2 max-md:px-4">
        <AccountFacts
          id={id}
          standing={standing}
          owner={owner?.name ?? "—"}
          broker={broker?.name ?? null}
          frame={frame}
        />
      </div>
      <AccountTabs id={id} current={tab} from={from} counts={{ lines: frame.lines, service: frame.openIssues }} />
      {await panel(tab)}
    </div>
  );

  async function panel(shown: AccountTab) {
    const { writable } = found ?? { writable: false };
    if (shown === "lines") return <LinesTab lines={await listAccountLines(viewer, id)} today={today} />;
    if (shown === "service")
      return (
        <ServiceTab
          service={await getAccountService(viewer, id)}
          accountId={id}
          writable={writable}
          records={can(viewer, "serviceIssue.record", { writable })}
          today={today}
        />
      );
    const months = await listAccountMonths(viewer, id);
    if (shown === "financials") return <Financials months={months} frame={frame} />;
    const [lines, tracks, tasks, facts, ownership, takers] = await Promise.all([
      listAccountLines(viewer, id),
      can(viewer, "book.required") && standing.renewalId ? listAccountTracks(viewer, standing.renewalId) : undefined,
      listAccountTasks(viewer, id),
      listTimelineFacts(viewer, id),
      listOwnership(viewer, id),
      can(viewer, "accounts.reassign") ? listCandidates(viewer) : [],
    ]);
    return (
      <Overview
        viewer={viewer}
        account={account}
        standing={standing}
        lines={lines}
        months={months}
        tracks={tracks}
        tasks={tasks}
        facts={facts}
        frame={frame}
        ownership={ownership}
        takers={takers}
      />
    );
  }
}
