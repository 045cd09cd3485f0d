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

type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

/** The list of what changed as a file: every line of the kind shown, in its order. */
export async function exportChanges({ db, viewer, input, format }: Asked) {
  const { kind, by } = readChanges(input);
  const { since, until, changes } = await readDifferences(db, viewer, input);
  const shown = kind ? changes.filter((change) => change.kind === kind) : changes;
  const span = `What changed, ${dayText(since, "")} to ${until ? dayText(until, "") : "now"}`;
  return exportRows(format, {
    list: "What changed",
    mark: await markOf(db, viewer, span, {}),
    fields,
    rows: inParts(groupChanges(shown, by, shown.length).flatMap((group) => group.changes)),
  });
}

const credited = ({ credit }: CreditedChange) =>
  "nobody" in credit ? { who: null, at: null, how: credit.nobody } : { ...credit, how: credit.what };
const moment = (at: Date | null) => at?.toISOString().slice(0, 19).replace("T", " ");

const fields = [
  field<CreditedChange>("Account", "TEXT", ({ account }) => account),
  field<CreditedChange>("Account id", "TEXT", ({ accountId }) => accountId),
  field<CreditedChange>("What", "TEXT", ({ kind }) => changeKinds[kind]),
  field<CreditedChange>("Before", "TEXT", (change) => changeText(change).before),
  field<CreditedChange>("After", "TEXT", (change) => changeText(change).after),
  field<CreditedChange>("Member change", "COUNT", ({ members }) => members),
  field<CreditedChange>("Who", "TEXT", (change) => credited(change).who),
  field<CreditedChange>("When, UTC", "MOMENT", (change) => moment(credited(change).at)),
  field<CreditedChange>("How", "TEXT", (change) => credited(change).how),
];

async function* inParts(changes: CreditedChange[]) {
  for (let from = 0; from < changes.length; from += 500) yield changes.slice(from, from + 500);
}
