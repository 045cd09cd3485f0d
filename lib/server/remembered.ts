import "server-only";
import { type Db, dayWithin } from "./door";
import { snapshotOf, timelyIn } from "./plain";

/**
 * What reads gave at one state of the database. PostgreSQL names that state (`pg_current_snapshot`): the name is another as
 * soon as anybody has committed anything, in whatever table, so that what bears the same name was read from the same rows.
 * Kept for the whole process, because the built app holds this module more than once.
 */
type Memory = { state: string; answers: number; reads: Map<unknown, Map<string, unknown>> };
/** The read itself, and all that is put to it, by whom. */
type Question = { of: unknown; asked: string };
const whole = globalThis as typeof globalThis & { remembered?: Memory };

const most = 500;

/**
 * What a read gave before, of the same question by the same viewer on the same business day, where nothing was written since;
 * else it is read. One whose statements ask the clock is read each time. Only within a page, whose reads are of one moment.
 * What is remembered is handed to several pages, so nobody may change it.
 */
export async function remembered<T>(db: Db, { of, asked }: Question, read: () => Promise<T>): Promise<T> {
  const snapshot = await snapshotOf(db);
  if (!snapshot) return read();
  const memory = memoryOf(`${dayWithin(db)} ${snapshot}`);
  const known = memory.reads.get(of) ?? new Map<string, unknown>();
  if (known.has(asked)) return known.get(asked) as T;
  const before = timelyIn(db);
  const found = frozen(await read());
  if (timelyIn(db) > before || memory.answers >= most) return found;
  memory.answers += 1;
  memory.reads.set(of, known.set(asked, found));
  return found;
}

/** What is remembered of a state; of any other it is forgotten. */
function memoryOf(state: string): Memory {
  if (whole.remembered?.state !== state) whole.remembered = { state, answers: 0, reads: new Map() };
  return whole.remembered;
}

/** Records and lists alone: figures and days change nothing of themselves. */
export function frozen<T>(found: T): T {
  if (found === null || typeof found !== "object" || Object.isFrozen(found)) return found;
  const plain = Array.isArray(found) || Object.getPrototypeOf(found) === Object.prototype;
  if (!plain) return found;
  for (const each of Object.values(found)) frozen(each);
  return Object.freeze(found);
}
