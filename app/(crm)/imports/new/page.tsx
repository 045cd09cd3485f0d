import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplateLink } from "@/components/imports/template-links";
import { UploadForm } from "@/components/imports/upload-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { fileKinds } from "@/lib/imports/kind";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getMe } from "@/lib/session/queries";
import { lastFullMonth, monthsThrough } from "@/lib/units/day";

export const metadata: Metadata = { title: "New import" };

export default async function NewImportPage({ searchParams }: PageProps<"/imports/new">) {
  const viewer = await requireViewer();
  if (!can(viewer, "import.prepare")) notFound();
  const asked = String((await searchParams).kind ?? "").toUpperCase();
  const { zone } = await getMe(viewer);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
  return (
    <>
      <header className="shrink-0 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Imports", href: "/imports" }, { label: "New" }]} />
        <h1 className="text-lg font-semibold tracking-tight">New import</h1>
      </header>
      <UploadForm
        months={monthsThrough(lastFullMonth(today), 36).reverse()}
        kind={[...fileKinds, "FORM5500" as const].find((kind) => kind === asked) ?? "ACTUALS"}
        templates={{
          ACTUALS: <TemplateLink kind="ACTUALS">Template for monthly actuals</TemplateLink>,
          ACCOUNTS: <TemplateLink kind="ACCOUNTS">Template for accounts</TemplateLink>,
          LINES: <TemplateLink kind="LINES">Template for lines and terms</TemplateLink>,
        }}
      />
    </>
  );
}
