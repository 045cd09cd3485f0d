import "server-only";
import { asJob } from "@/lib/server/door";
import type { Import } from "./work";

/** Seconds without a sign of life after which another worker may go on with an import. */
export const silence = 30;
const beatMilliseconds = 1_000;

/** Takes the oldest import that waits or whose worker fell silent; two workers never take the same. */
export const claim = (only?: string): Promise<Import | undefined> =>
  asJob("", async (db) => {
    const [found] = await db.$queryRaw<Import[]>`
      update imports i set beat_at = clock_timestamp()
      where i.id = (
        select w.id from imports w
        where w.status in ('CHECKING', 'TAKING') and (${only ?? null}::uuid is null or w.id = ${only ?? null}::uuid)
          and (w.beat_at is null or w.beat_at < clock_timestamp() - make_interval(secs => ${silence}))
        order by w.created_at limit 1 for update skip locked)
      returning i.id, i.kind, i.requester_id as "requesterId", i.file_name as "fileName", i.status, i.as_of_month::text as "asOf",
        coalesce(i.mapping, '{}') as mapping, coalesce(i.options, '{}') as options, i.counts, i.contents ->> 'encoding' as encoding, i.undoes_id as "undoesId",
        (select f.id from files f where f.import_id = i.id limit 1) as "fileId",
        coalesce((select f.size from files f where f.import_id = i.id limit 1), 0) as size`;
    return found;
  });

/** An upload nobody has sent a piece of for two minutes was cut short. */
export const endCutUploads = () =>
  asJob(
    "",
    (db) => db.$executeRaw`
      update imports set status = 'FAILED', problem = 'The file did not arrive whole. Bring it again.', finished_at = now(),
        version = version + 1
      where status = 'RECEIVING' and coalesce(beat_at, created_at) < now() - interval '2 minutes'`,
  );

/** Shows life and progress from beside the work's own transaction, until it is stopped. */
export function beat(id: string) {
  let [rows, told, quiet] = [0, 0, 0];
  let last: Promise<unknown> = Promise.resolve();
  const tell = () => {
    quiet += 1;
    if (rows === told && quiet < 5) return;
    [told, quiet] = [rows, 0];
    last = asJob(
      "",
      (db) => db.$executeRaw`
        update imports set beat_at = clock_timestamp(), rows_done = ${rows}
        where id = ${id}::uuid and status in ('CHECKING', 'TAKING')`,
    ).catch(() => {});
  };
  const timer = setInterval(tell, beatMilliseconds);
  return {
    progress: (done: number) => {
      rows = done;
    },
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
