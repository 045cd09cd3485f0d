import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AccountBrief } from "@/components/briefs/account-brief";
import { GiveBrief } from "@/components/briefs/give-brief";
import { PrintButton } from "@/components/briefs/print-button";
import { PageHeader } from "@/components/shell/page-header";
import { getAccount, getAccountFrame } from "@/lib/accounts/queries";
import { listContacts } from "@/lib/contacts/queries";
import { dayText } from "@/lib/format";
import { getPlan } from "@/lib/plans/queries";
import { can } from "@/lib/policy";
import { listAccountPromises } from "@/lib/promises/queries";
import { requireViewer } from "@/lib/server/viewer";
import { listAccountTouches } from "@/lib/touches/queries";

type BriefProps = PageProps<"/accounts/[id]/brief">;

export async function generateMetadata({ params }: BriefProps): Promise<Metadata> {
  const account = await getAccount(await requireViewer(), (await params).id);
  return { title: account ? `Brief: ${account.name}` : "Not found" };
}

export default async function AccountBriefPage({ params }: BriefProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const account = await getAccount(viewer, id);
  if (!account?.standing) notFound();
  const [frame, contacts, promises, touches, plan] = await Promise.all([
    getAccountFrame(viewer, id),
    listContacts(viewer, id),
    listAccountPromises(viewer, id),
    listAccountTouches(viewer, id),
    getPlan(viewer, id),
  ]);
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  return (
    <>
      <PageHeader title={account.name} note={`Meeting brief, internal, ${dayText(frame.today, "")}`}>
        <Link href={`/accounts/${id}`} className="text-accent-ink hover:underline">
          Open account
        </Link>
        {can(viewer, "brief.give", account) && (
          <GiveBrief accountId={id} promises={open.map(({ id: promiseId, words }) => ({ id: promiseId, words }))} />
        )}
        <PrintButton />
      </PageHeader>
      <div className="px-5 py-3 max-md:px-4">
        <AccountBrief {...{ frame, contacts, promises, touches }} standing={account.standing} plan={plan?.plan} />
      </div>
    </>
  );
}
