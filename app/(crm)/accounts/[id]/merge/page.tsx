import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { MergeForm } from "@/components/accounts/merge-form";
import { MergeWith } from "@/components/accounts/merge-with";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getMergedInto, getMergingAccount, listAlikeAccounts } from "@/lib/merges/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Merge two accounts" };

type MergePageProps = PageProps<"/accounts/[id]/merge">;

const idLike = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  if (!idLike.test(id) || !can(viewer, "account.view")) notFound();
  const first = await getMergingAccount(viewer, id);
  const into = first ? undefined : await getMergedInto(viewer, id);
  if (into) redirect(`/accounts/${into}`);
  if (!first || !can(viewer, "account.merge", first)) notFound();
  const asked = String((await searchParams).with ?? "");
  const wanted = idLike.test(asked) ? ((await getMergedInto(viewer, asked)) ?? asked) : undefined;
  const second = wanted && wanted !== id ? await getMergingAccount(viewer, wanted) : undefined;
  return (
    <>
      <header className="shrink-0 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
        <Breadcrumb
          crumbs={[
            { label: "Book", href: "/accounts" },
            { label: first.name, href: `/accounts/${id}` },
            { label: "Merge" },
          ]}
        />
        <h1 className="text-lg font-semibold tracking-tight">Merge two accounts</h1>
        <p className="text-xs text-ink-3">
          One stays, the other becomes another name of it. Their people, touches, promises, tasks and service issues
          stand together from then on. For thirty days you can take it apart again.
        </p>
      </header>
      <div className="max-w-3xl px-5 py-4 max-md:px-4">
        {second ? (
          <>
            <MergeForm key={second.id} first={first} second={second} />
            <p className="pt-3 text-xs text-ink-3">
              Not these two?{" "}
              <Link href={`/accounts/${id}/merge`} className="text-accent-ink hover:underline">
                Choose another
              </Link>
            </p>
          </>
        ) : (
          <MergeWith account={first} alike={await listAlikeAccounts(viewer, id)} />
        )}
      </div>
    </>
  );
}
