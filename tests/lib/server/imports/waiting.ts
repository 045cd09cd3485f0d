import type { FileKind, ImportStatus } from "@/lib/imports/kind";
import type { Figures } from "@/lib/imports/report";
import { asJob } from "@/lib/server/door";
import { begin, keep, open } from "@/lib/server/imports/arrive";
import { id, unscoped } from "@/tests/support/book";
import { month } from "./bring";

type Waiting = { text: string; status: ImportStatus; control?: Partial<Figures>; as?: string; kind?: FileKind };

/** An import whose file has arrived and which waits in a status, as a killed worker may leave it. */
export async function waiting({ text, status, control, as = "otto", kind = "ACTUALS" }: Waiting): Promise<string> {
  const bringing = { id: id(as), into: <T>(work: Parameters<typeof asJob<T>>[1]) => asJob(id(as), work) };
  const importId = await begin(bringing, { kind, name: "file.csv" });
  const body = (async function* () {
    yield Buffer.from(text);
  })();
  await open(bringing, { importId, kind, ...(await keep(bringing, importId, body)) });
  const controls = control ? { [month(-1)]: control } : {};
  await unscoped((db) =>
    db.import.update({ where: { id: importId }, data: { status, options: { sheet: "", controls } } }),
  );
  return importId;
}
