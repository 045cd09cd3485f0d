import "server-only";
import { refuse } from "@/lib/errors";
import { counted } from "@/lib/format";
import type { Viewer } from "@/lib/policy";
import { nextEffective } from "@/lib/prospects/effective";
import { readProspectsState } from "@/lib/prospects/list";
import { type Day, dateOf } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { notify } from "../notify";
import { sizeFloor } from "./list";
import { inDirectory } from "./pursue";
import { prospectsWhere } from "./where";

type Employer = { ein: string; name: string; renewsOn: Day | null; today: Day };
export type LeftAlone = { name: string; reason: string };

const most = 500;

/** The employers that a list’s query string means, which is run again. */
export async function employersChosen(db: Db, filter: string): Promise<Employer[]> {
  const state = readProspectsState(Object.fromEntries(new URLSearchParams(filter)));
  const where = prospectsWhere(state, await sizeFloor(db));
  const found = await db.$queryRaw<Employer[]>`
    select p.ein, p.name, p.renews_on::text as "renewsOn", business_day()::text as today
    from prospects p where ${where} order by p.ein limit ${most + 1}`;
  if (found.length === 0) refuse("No employer is chosen. The list may have changed: choose again.");
  if (found.length > most) refuse("More than 500 employers are chosen. Narrow the list first.");
  return found;
}

/** Somebody whose pursuits the viewer may begin and see: themselves, or one they lead. */
export async function pursuerOf(db: Db, userId: string): Promise<{ id: string; name: string }> {
  const [found] = await db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from users where id = ${userId}::uuid and deactivated_at is null and role in ('AE', 'DIRECTOR')
      and id in (select my_people())`;
  return found ?? refuse("Choose yourself or somebody you lead.");
}

type Begun = { employers: Employer[]; ownerId: string; note: string };

/** Begins the pursuits nobody has, each for the employer’s next contract year; the others stay, with whose they are. */
export async function beginPursuits(db: Db, { employers, ownerId, note }: Begun) {
  const eins = employers.map(({ ein }) => ein);
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('employer ' || ein)) from unnest(${eins}::text[]) as ein`;
  const taken = await lent(
    db,
    (job) => job.$queryRaw<{ ein: string; owner: string }[]>`
      select e.ein, u.name as owner from pursuits s join employers e on e.id = s.employer_id join users u on u.id = s.owner_id
      where e.ein = any (${eins}::text[]) and s.closed_on is null`,
  );
  const owners = new Map(taken.map(({ ein, owner }) => [ein, owner]));
  const free = employers.filter(({ ein }) => !owners.has(ein));
  const ids = await inDirectory(
    db,
    free.map(({ ein }) => ein),
  );
  const begun = await db.pursuit.createManyAndReturn({
    data: free.map(({ ein, renewsOn, today }) => ({
      employerId: ids.get(ein)?.id ?? "",
      ownerId,
      effectiveOn: dateOf(nextEffective(renewsOn, today)),
      note: note || null,
    })),
    select: { id: true },
  });
  const stayed = employers.flatMap(({ ein, name }): LeftAlone[] => {
    const owner = owners.get(ein);
    return owner ? [{ name, reason: `${owner} pursues it` }] : [];
  });
  return { ids: begun.map(({ id }) => id), stayed };
}

type Held = { id: string; ein: string; ownerId: string; owner: string };

/** Gives the open pursuits of these employers that the viewer sees to somebody; what nobody of theirs pursues stays. */
export async function givePursuitsTo(db: Db, employers: Employer[], ownerId: string) {
  const held = await db.$queryRaw<Held[]>`
    select s.id, e.ein, s.owner_id as "ownerId", u.name as owner
    from pursuits s join employers e on e.id = s.employer_id join users u on u.id = s.owner_id
    where e.ein = any (${employers.map(({ ein }) => ein)}::text[]) and s.closed_on is null order by s.id for update of s`;
  const given = held.filter((pursuit) => pursuit.ownerId !== ownerId);
  await db.$executeRaw`
    update pursuits set owner_id = ${ownerId}::uuid, version = version + 1
    where id = any (${given.map(({ id }) => id)}::uuid[])`;
  const known = new Map(held.map((pursuit) => [pursuit.ein, pursuit]));
  const stayed = employers.flatMap(({ ein, name }): LeftAlone[] => {
    const pursuit = known.get(ein);
    if (!pursuit) return [{ name, reason: "Nobody of yours pursues it" }];
    return pursuit.ownerId === ownerId ? [{ name, reason: `${pursuit.owner} has it already` }] : [];
  });
  return { given, stayed };
}

type Told = { viewer: Viewer; ownerId: string; pursuits: number; operationId: string };

/** Tells whoever was given pursuits by somebody else. */
export async function tellPursuer(db: Db, { viewer, ownerId, pursuits, operationId }: Told) {
  if (ownerId === viewer.id || pursuits === 0) return;
  const title = `${viewer.name} gave you ${counted(pursuits, "pursuit")}`;
  await notify(db, [
    { userId: ownerId, kind: "OWNERSHIP", title, href: "/prospects?pursued=mine", source: `pursuits ${operationId}` },
  ]);
}
