import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { FirmBrief } from "@/components/briefs/firm-brief";
import { GiveFirmBrief } from "@/components/briefs/give-firm-brief";
import { PrintButton } from "@/components/briefs/print-button";
import { PageHeader } from "@/components/shell/page-header";
import { firmRisks } from "@/lib/briefs/firm-risks";
import { listFirmPeople } from "@/lib/cards/queries";
import * as firms from "@/lib/firms/queries";
import { dayText } from "@/lib/format";
import { can } from "@/lib/policy";
import { listFirmPromises } from "@/lib/promises/queries";
import { listFirmQuotes } from "@/lib/rivals/queries";
import { requireViewer } from "@/lib/server/viewer";
import { listFirmTouches } from "@/lib/touches/queries";

type BriefProps = PageProps<"/brokers/[id]/brief">;

export async function generateMetadata({ params }: BriefProps): Promise<Metadata> {
  const firm = await firms.getFirm(await requireViewer(), (await params).id);
  return { title: firm ? `Brief: ${firm.name}` : "Not found" };
}

export default async function FirmBriefPage({ params }: BriefProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const firm = can(viewer, "brief.view") ? await firms.getFirm(viewer, id) : undefined;
  if (!firm) notFound();
  if (firm.id !== id) redirect(`/brokers/${firm.id}/brief`);
  const [accounts, money, people, promises, touches, quotes, papers, meeting] = await Promise.all([
    firms.listFirmAccounts(viewer, id),
    firms.getFirmMoney(viewer, id),
    listFirmPeople(viewer, id),
    listFirmPromises(viewer, id),
    listFirmTouches(viewer, id),
    listFirmQuotes(viewer, id),
    firms.listLicences(viewer, id),
    firms.getNextMeeting(viewer, id),
  ]);
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  const placed = accounts.filter(({ quoteOnly, contested }) => !quoteOnly && !contested);
  const risks = firmRisks({ accounts, disclosure: firm.disclosure, ...papers }, money.today);
  return (
    <>
      <PageHeader title={firm.name} note={`Meeting brief, internal, ${dayText(money.today, "")}`}>
        <Link href={`/brokers/${id}`} className="text-accent-ink hover:underline">
          Open firm
        </Link>
        {can(viewer, "firmBrief.give") && (
          <GiveFirmBrief
            firmId={id}
            accounts={placed.map(({ id: accountId, name }) => ({ id: accountId, words: name }))}
            promises={open.map(({ id: promiseId, words, account }) => ({
              id: promiseId,
              words: account ? `${words} (${account.name})` : words,
            }))}
          />
        )}
        <PrintButton />
      </PageHeader>
      <div className="px-5 py-3 max-md:px-4">
        <FirmBrief {...{ accounts, money, people, promises, touches, quotes, risks, meeting }} />
      </div>
    </>
  );
}
