import "server-only";
import type { Db } from "@/lib/server/door";
import { type ToldMove, tellOfMoves } from "@/lib/server/ownership-notes";
import type { Day } from "@/lib/units/day";
import type { Decision } from "./decide";
import type { Owners } from "./owners";
import type { RowImage } from "./work";

type Taken = {
  requesterId: string;
  importId: string;
  today: Day;
  decisions: Decision[];
  /** What was written, decision by decision. */
  images: RowImage[];
  owners: Owners;
};

/** Tells each person once what a file gave them, those who had it, and whoever leads them; not who brought the file. */
export async function tellOwners(db: Db, { requesterId, importId, today, decisions, images, owners }: Taken) {
  const by = await db.user.findUniqueOrThrow({ where: { id: requesterId }, select: { name: true } });
  const names = new Map([...owners.values()].map(({ id, name }) => [id, name]));
  const given = new Map<string, ToldMove[]>();
  for (const [at, { ownerId, outcome, changes, found, file }] of decisions.entries()) {
    const id = images[at]?.accountId;
    if (!id || !ownerId || !(outcome === "CREATE" || changes.ownerId)) continue;
    const name = file.account.name ?? found?.name ?? "";
    given.set(ownerId, [...(given.get(ownerId) ?? []), { id, name, ...hadBy(found, today) }]);
  }
  for (const [id, moves] of given) {
    const to = { id, name: names.get(id) ?? "" };
    const operationId = `${importId} ${id}`;
    await tellOfMoves(db, { by: by.name, byId: requesterId, moves, to, from: today, today, operationId });
  }
}

function hadBy(found: Decision["found"], today: Day): Pick<ToldMove, "owners" | "ends" | "replaced"> {
  const { ownerAccessId, ownerId, ownerFromOn, ownerName } = found ?? {};
  if (!ownerAccessId || !ownerId || !ownerFromOn) return { owners: [], ends: null, replaced: [] };
  const had = { id: ownerAccessId, userId: ownerId, name: ownerName ?? "", fromOn: ownerFromOn, toOn: null };
  return ownerFromOn < today
    ? { owners: [had], ends: had, replaced: [] }
    : { owners: [had], ends: null, replaced: [had] };
}

/** What nobody has read yet of an import that was undone goes with it: its accounts may be gone. */
export const forgetOwners = (db: Db, importId: string) => db.$executeRaw`
  delete from notifications where kind = 'OWNERSHIP' and read_at is null and source like ${`% ${importId} %`}`;
