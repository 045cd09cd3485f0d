import "server-only";
import { missing } from "@/lib/errors";
import { changeFields, type FileRow, rejectFields } from "@/lib/imports/file-fields";
import type { ImportKind } from "@/lib/imports/kind";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";

const chunk = 2_000;

type Asked = { importId: string; outcome: string };

export async function countImportRows(db: Db, { importId, outcome }: Asked) {
  return db.importRow.count({ where: { importId, outcome } });
}

/** The rows of an import with one outcome as a file, in the file's order. */
export async function exportImportRows(asked: { db: Db; viewer: Viewer; input: Asked; format: Format }) {
  const { db, viewer, input, format } = asked;
  const [found] = await db.$queryRaw<{ kind: ImportKind; name: string }[]>`
    select kind, file_name as name from imports where id = ${input.importId}::uuid`;
  if (!found) return missing();
  const rejected = input.outcome === "REJECT";
  const list = rejected ? `Rejected rows of ${found.name}` : `Changes of ${found.name}`;
  const people = await db.user.findMany({ select: { id: true, name: true } });
  return exportRows(format, {
    list: list.slice(0, 120),
    mark: await markOf(db, viewer, list, false),
    fields: rejected ? rejectFields(found.kind) : changeFields(new Map(people.map(({ id, name }) => [id, name]))),
    rows: pages(db, input),
  });
}

async function* pages(db: Db, { importId, outcome }: Asked) {
  for (let after = 0; ; ) {
    const rows = await db.$queryRaw<FileRow[]>`
      select r.row, r.account_id as "accountId", coalesce(a.name, r.after ->> 'name') as account, r.column, r.reason,
        r.before, r.after
      from import_rows r left join accounts a on a.id = r.account_id
      where r.import_id = ${importId}::uuid and r.outcome = ${outcome} and r.row > ${after}
      order by r.row limit ${chunk}`;
    if (rows.length > 0) yield rows;
    if (rows.length < chunk) return;
    after = rows.at(-1)?.row ?? after;
  }
}
