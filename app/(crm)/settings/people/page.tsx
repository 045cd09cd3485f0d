import { __iconData as inviteIcon } from "lucide-react/icons/user-plus";
import { __iconData as peopleIcon } from "lucide-react/icons/users";
import type { Metadata } from "next";
import { Invite } from "@/components/people/invite";
import { PeopleFilter } from "@/components/people/people-filter";
import { PeopleList } from "@/components/people/people-list";
import { PeopleTable } from "@/components/people/people-table";
import { PersonDrawer } from "@/components/people/person-drawer";
import { ExportMenu } from "@/components/shell/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { peopleHref } from "@/lib/people/address";
import { peopleState, shownPeople } from "@/lib/people/filter";
import { getPeopleFrame, getPerson, listPeople } from "@/lib/people/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps<"/settings/people">) {
  const state = peopleState.parse(await searchParams);
  const viewer = await requireViewer();
  const [everyone, frame] = [await listPeople(viewer), await getPeopleFrame(viewer)];
  const person = state.person && (await getPerson(viewer, state.person));
  const people = shownPeople(everyone, state);
  const now = new Date();
  const closeHref = peopleHref(state, { person: undefined, invite: undefined });
  const rows = { people, state, now, zone: frame.zone };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line pr-5 max-md:pr-0">
        <PeopleFilter state={state} />
        <span className="flex items-center gap-3 max-md:w-full max-md:justify-between max-md:px-4 max-md:pb-2">
          <span aria-live="polite" className="num text-ink-3">
            {people.length} of {everyone.length} people
          </span>
          <ExportMenu
            href={peopleHref(state, { person: undefined, invite: undefined }).replace("/people", "/people/export")}
            rows={people.length}
          />
          <LinkButton
            href={peopleHref(state, { invite: "1", person: undefined })}
            scroll={false}
            variant="primary"
            icon={<Icon icon={inviteIcon} size={14} />}
          >
            Invite person
          </LinkButton>
        </span>
      </div>
      {people.length === 0 ? (
        <EmptyState
          icon={<Icon icon={peopleIcon} size={24} />}
          title="Nobody matches"
          actions={<LinkButton href="/settings/people">Clear filters</LinkButton>}
        >
          No person fits the search, role and state chosen above.
        </EmptyState>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <PeopleTable {...rows} />
          <PeopleList {...rows} />
        </div>
      )}
      {person && (
        <PersonDrawer person={person} frame={frame} self={person.id === viewer.id} now={now} closeHref={closeHref} />
      )}
      {state.invite && (
        <Invite
          managers={frame.managers}
          closeHref={closeHref}
          personHref={peopleHref(state, { person: "PERSON", invite: undefined })}
        />
      )}
    </>
  );
}
