import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Agenda } from "@/components/team/agenda";
import { CoachingNotes } from "@/components/team/coaching-notes";
import { PersonFacts } from "@/components/team/person-facts";
import { WeightTable } from "@/components/team/weight-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { getOneOnOne } from "@/lib/coaching/queries";
import { roleNames } from "@/lib/roles";
import { requireViewer } from "@/lib/server/viewer";

type OneOnOnePageProps = PageProps<"/team/[id]">;

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

export async function generateMetadata({ params }: OneOnOnePageProps): Promise<Metadata> {
  const { id } = await params;
  const found = isId(id) ? await getOneOnOne(await requireViewer(), id) : undefined;
  return { title: found ? `1:1 with ${found.person.name}` : "Not found" };
}

export default async function OneOnOnePage({ params, searchParams }: OneOnOnePageProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const found = isId(id) ? await getOneOnOne(viewer, id) : undefined;
  if (!found) notFound();
  const { person, today, accounts, notes } = found;
  const skipped = Number([(await searchParams).from].flat()[0]);
  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <header className="px-5 pt-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Team", href: "/team" }, { label: person.name }]} />
        <div className="mt-1.5 flex flex-wrap items-center gap-2.5">
          <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">{person.name}</h1>
          <span className="text-ink-3">
            {[person.title ?? roleNames[person.role], person.manager && `reports to ${person.manager}`]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {accounts.length > 0 && (
            <span className="ml-auto max-md:ml-0">
              <LinkButton href={`/accounts?ae=${id}`}>Open the book</LinkButton>
            </span>
          )}
        </div>
      </header>
      <div className="px-5 pt-3 pb-3 max-md:px-4">
        <PersonFacts person={person} today={today} />
      </div>
      <div className="flex border-t border-line max-xl:flex-col xl:min-h-0 xl:flex-1">
        <div className="min-w-0 flex-1 px-5 pb-6 max-md:px-4 xl:overflow-auto">
          <Agenda given={found} viewerId={viewer.id} skipped={Number.isInteger(skipped) ? Math.max(0, skipped) : 0} />
          <WeightTable accounts={accounts} />
        </div>
        <aside
          aria-label="Coaching notes"
          className="shrink-0 border-line bg-canvas px-4 pt-2 pb-6 max-xl:border-t xl:w-[392px] xl:overflow-auto xl:border-l"
        >
          <CoachingNotes aboutId={id} notes={notes} today={today} />
        </aside>
      </div>
    </div>
  );
}
