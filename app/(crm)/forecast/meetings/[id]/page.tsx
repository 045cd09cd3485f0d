import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/briefs/print-button";
import { AgreeForm } from "@/components/packs/agree-form";
import { AgreedList } from "@/components/packs/agreed-list";
import { CloseButton } from "@/components/packs/close-button";
import { PackPart } from "@/components/packs/pack-part";
import { PageHeader } from "@/components/shell/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { dayText } from "@/lib/format";
import { agendas } from "@/lib/packs/agenda";
import { getPack } from "@/lib/packs/queries";
import { minutesOf } from "@/lib/packs/war-room";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

type PackProps = PageProps<"/forecast/meetings/[id]">;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function packOf({ params }: PackProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  if (!uuid.test(id) || !can(viewer, "pack.view")) return;
  return getPack(viewer, id);
}

export async function generateMetadata(props: PackProps): Promise<Metadata> {
  const read = await packOf(props);
  return { title: read ? agendas[read.pack.kind].name : "Not found" };
}

export default async function PackPage(props: PackProps) {
  const viewer = await requireViewer();
  const read = await packOf(props);
  if (!read) notFound();
  const { pack, parts, actions, since, today, may } = read;
  const { name, minutes } = agendas[pack.kind];
  const title = pack.account ? `${name}: ${pack.account}` : name;
  const long = pack.kind === "WAR_ROOM" ? parts.length > 0 && minutesOf(parts.length) : minutes && `${minutes} minutes`;
  return (
    <>
      <div className="px-5 pt-3 max-md:px-4 print:hidden">
        <Breadcrumb
          crumbs={[{ label: "Meetings", href: "/forecast/meetings" }, { label: dayText(pack.metOn, today) }]}
        />
      </div>
      <PageHeader
        title={title}
        note={[
          dayText(pack.metOn, ""),
          long,
          pack.author,
          pack.closedOn ? `closed, as it was on ${dayText(pack.closedOn, "")}` : undefined,
        ]
          .filter(Boolean)
          .join(", ")}
      >
        <PrintButton />
        {may.change && <CloseButton packId={pack.id} version={pack.version} name={name} />}
      </PageHeader>
      <div className="grid gap-x-8 px-5 py-3 max-md:px-4 xl:grid-cols-[minmax(0,1fr)_360px] print:block">
        <div>
          {parts.length === 0 && (
            <p className="py-3 text-ink-3">
              {pack.kind === "WAR_ROOM"
                ? "No decision stands at its internal review or waits for approval."
                : "Nothing is known of this account yet."}
            </p>
          )}
          {parts.map((part) => (
            <PackPart key={part.key} part={part} packId={pack.id} words={pack.words[part.key] ?? ""} may={may.change} />
          ))}
        </div>
        <AgreedList
          actions={actions}
          since={since}
          today={today}
          add={may.agree && <AgreeForm packId={pack.id} viewerId={viewer.id} accountId={pack.accountId} />}
        />
      </div>
    </>
  );
}
