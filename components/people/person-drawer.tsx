import { RouteDrawer } from "@/components/ui/route-drawer";
import type { PeopleFrame, PersonRecord } from "@/lib/people/queries";
import { PersonAccess } from "./person-access";
import { PersonDetails } from "./person-details";
import { PersonTeam } from "./person-team";

type PersonDrawerProps = { person: PersonRecord; frame: PeopleFrame; self: boolean; now: Date; closeHref: string };

export function PersonDrawer({ person, frame, self, now, closeHref }: PersonDrawerProps) {
  const { managers, teams, today, zone } = frame;
  return (
    <RouteDrawer key={person.id} title={person.name} description={person.email} closeHref={closeHref}>
      <div className="flex flex-col gap-6">
        <PersonDetails person={person} managers={managers} self={self} />
        <PersonTeam person={person} teams={teams} today={today} />
        <PersonAccess person={person} self={self} now={now} zone={zone} />
      </div>
    </RouteDrawer>
  );
}
