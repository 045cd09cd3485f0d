import "server-only";
import { field } from "@/lib/files/field";
import { dayText } from "@/lib/format";
import { changeText } from "@/lib/pictures/change-text";
import { changeKinds } from "@/lib/pictures/changes";
import { readChanges } from "@/lib/pictures/changes-state";
import { groupChanges } from "@/lib/pictures/group-changes";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { type CreditedChange, readDifferences } from "./changes";

/** A change under the id its account has elsewhere. */
type Line = CreditedChange & { externalId: string | null };
type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

/** The list of what changed as a file: every line of the kind shown, in its order. */
export async function exportChanges({ db, viewer, input, format }: Asked) {
  const { by } = readChanges(input);
  const { since, until, shown } = await shownOf(db, viewer, input);
  const span = `What changed, ${dayText(since, "")} to ${until ? dayText(until, "") : "now"}`;
  return exportRows(format, {
    list: "What changed",
    mark: await markOf(db, viewer, span, {}),
    fields,
    rows: inParts(
      db,
      groupChanges(shown, by, shown.length).flatMap((group) => group.changes),
    ),
  });
}

export const countChanges = async ({ db, viewer, input }: Asked) => (await shownOf(db, viewer, input)).shown.length;

async function shownOf(db: Db, viewer: Viewer, input: Record<string, string>) {
  const { kind } = readChanges(input);
  const { since, until, changes } = await readDifferences(db, viewer, input);
  return { since, until, shown: kind ? changes.filter((change) => change.kind === kind) : changes };
}

const credited = ({ credit }: Line) =>
  "nobody" in credit ? { who: null, at: null, how: credit.nobody } : { ...credit, how: credit.what };
const moment = (at: Date | null) => at?.toISOString().slice(0, 19).replace("T", " ");

const fields = [
  field<Line>("Account", "TEXT", ({ account }) => account),
  field<Line>("Account id", "TEXT", ({ externalId }) => externalId),
  field<Line>("What", "TEXT", ({ kind }) => changeKinds[kind]),
  field<Line>("Before", "TEXT", (change) => changeText(change).before),
  field<Line>("After", "TEXT", (change) => changeText(change).after),
  field<Line>("Member change", "COUNT", ({ members }) => members),
  field<Line>("Who", "TEXT", (change) => credited(change).who),
  field<Line>("When, UTC", "MOMENT", (change) => moment(credited(change).at)),
  field<Line>("How", "TEXT", (change) => credited(change).how),
  field<Line>("Truebook id", "TEXT", ({ accountId }) => accountId),
];

async function* inParts(db: Db, changes: CreditedChange[]): AsyncGenerator<Line[]> {
  for (let from = 0; from < changes.length; from += 500) {
    const some = changes.slice(from, from + 500);
    const ids = some.map(({ accountId }) => accountId);
    const found = await db.account.findMany({ where: { id: { in: ids } }, select: { id: true, externalId: true } });
    const known = new Map(found.map(({ id, externalId }) => [id, externalId]));
    yield some.map((change) => ({ ...change, externalId: known.get(change.accountId) ?? null }));
  }
}
