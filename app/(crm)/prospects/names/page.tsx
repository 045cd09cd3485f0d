import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NameQueue } from "@/components/prospects/name-queue";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { count } from "@/lib/format";
import { can } from "@/lib/policy";
import { countUnsureNames, listUnsureNames } from "@/lib/prospects/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Filed names" };

export default async function NamesPage() {
  const viewer = await requireViewer();
  if (!can(viewer, "filedName.review")) notFound();
  const [names, waiting] = await Promise.all([listUnsureNames(viewer), countUnsureNames(viewer)]);
  return (
    <>
      <header className="shrink-0 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Prospects", href: "/prospects" }, { label: "Filed names" }]} />
        <h1 className="text-lg font-semibold tracking-tight">Filed names to look at</h1>
        <p className="text-xs text-ink-3">
          Each resembles a name that is known, and is its own until you say. An answer holds for every load to come.
          {waiting > 0 && ` ${waiting === 1 ? "One waits" : `${count(waiting)} wait`}.`}
        </p>
      </header>
      <NameQueue names={names} />
    </>
  );
}
