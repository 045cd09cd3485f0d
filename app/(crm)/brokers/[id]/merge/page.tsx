import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { MergeForm } from "@/components/firms/merge-form";
import { MergeWith } from "@/components/firms/merge-with";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getFirm } from "@/lib/firms/queries";
import { getMergingFirm, listAlikeFirms } from "@/lib/merges/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Merge two firms" };

type MergePageProps = PageProps<"/brokers/[id]/merge">;

const idLike = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const firm = can(viewer, "firm.merge") ? await getFirm(viewer, id) : undefined;
  if (!firm) notFound();
  if (firm.id !== id) redirect(`/brokers/${firm.id}`);
  const asked = String((await searchParams).with ?? "");
  const wanted = idLike.test(asked) && asked !== id ? await getFirm(viewer, asked) : undefined;
  const [first, second] = await Promise.all([
    getMergingFirm(viewer, id),
    wanted && wanted.id !== id ? getMergingFirm(viewer, wanted.id) : undefined,
  ]);
  return (
    <>
      <header className="shrink-0 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
        <Breadcrumb
          crumbs={[
            { label: "Brokers", href: "/brokers" },
            { label: firm.name, href: `/brokers/${id}` },
            { label: "Merge" },
          ]}
        />
        <h1 className="text-lg font-semibold tracking-tight">Merge two firms</h1>
        <p className="text-xs text-ink-3">
          One stays, the other becomes another name of it. Their letters, people and touches stand together from then
          on, whoever’s they are. For thirty days you can take it apart again.
        </p>
      </header>
      <div className="max-w-3xl px-5 py-4 max-md:px-4">
        {first && second ? (
          <>
            <MergeForm key={second.id} first={first} second={second} />
            <p className="pt-3 text-xs text-ink-3">
              Not these two?{" "}
              <Link href={`/brokers/${id}/merge`} className="text-accent-ink hover:underline">
                Choose another
              </Link>
            </p>
          </>
        ) : (
          <MergeWith firm={firm} alike={await listAlikeFirms(viewer, firm.name, id)} />
        )}
      </div>
    </>
  );
}
