import "server-only";
import type { Db } from "../door";
import { snapshotOf } from "../plain";
import { frozen } from "../remembered";
import { kept } from "../sql";

/** What was read of pictures, by the question; forgotten as a whole where there is too much of it. */
const whole = globalThis as typeof globalThis & { ofPictures?: Map<string, unknown> };
const most = 500;

/**
 * What a read of pictures alone gave before, of the same question, where no picture is another since and the same viewer
 * sees the same accounts: whatever else was written. Only within a page, whose reads are of one moment; what is handed to
 * several pages nobody may change. The read may ask nothing but pictures and who sees which account.
 */
export async function ofPictures<T>(db: Db, asked: string, read: () => Promise<T>): Promise<T> {
  if (!(await snapshotOf(db))) return read();
  const [found] = await db.$queryRaw<{ seen: string | null }[]>`${kept}
    select concat_ws(' ', (select viewer_id()), current_setting('role'),
      case when current_setting('role') <> 'truebook_all' then md5((select visible_ids())::text) end,
      (select md5(string_agg(concat_ws(' ', kind, taken_on, state), ',' order by kind, taken_on)) from pictures)) as seen`;
  const key = `${asked} ${found?.seen}`;
  const memory = (whole.ofPictures ??= new Map());
  if (memory.has(key)) return memory.get(key) as T;
  const answer = frozen(await read());
  if (memory.size >= most) memory.clear();
  memory.set(key, answer);
  return answer;
}
