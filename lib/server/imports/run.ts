import "server-only";
import { Refusal } from "@/lib/errors";
import { asJob } from "@/lib/server/door";
import { notify } from "@/lib/server/notify";
import { beat, claim, endCutUploads } from "./claim";
import { workImport } from "./engine";
import type { Import } from "./work";

let running: Promise<void> | undefined;

/** Works off what waits, one after the other: imports to check, to take or to undo. A second call joins the first. */
export function runImports(): Promise<void> {
  running ??= workOff().finally(() => {
    running = undefined;
  });
  return running;
}

async function workOff() {
  await endCutUploads();
  for (let work = await claim(); work; work = await claim()) await runImport(work);
}

/** Works on one import that was claimed; however it ends, the import says so. */
export async function runImport(work: Import): Promise<void> {
  const { progress, stop } = beat(work.id);
  try {
    await workImport(work.requesterId, { work, progress });
  } catch (error) {
    await stop();
    await end(work, error);
  } finally {
    await stop();
  }
}

async function end(work: Import, error: unknown) {
  const refused = error instanceof Refusal;
  if (!refused) console.error(`The import ${work.id} failed:`, error);
  const problem = refused ? error.message : sentenceOf(error, work.kind);
  const status = refused ? "REFUSED" : "FAILED";
  await asJob(work.requesterId, async (db) => {
    const ended = await db.$executeRaw`
      update imports set status = ${status}, problem = ${problem}, beat_at = null, finished_at = now(), version = version + 1
      where id = ${work.id}::uuid and status = ${work.status}`;
    if (ended === 0) return;
    const title = `Not taken: ${work.fileName}`;
    const source = `import ${work.id} failed ${Date.now()}`;
    await notify(db, [{ userId: work.requesterId, kind: "IMPORT", title, href: `/imports/${work.id}`, source }]);
  });
}

function sentenceOf(error: unknown, kind: Import["kind"]) {
  const again = kind === "UNDO" ? "Nothing was undone; try again." : "Nothing was taken; check the file again.";
  const text = `${JSON.stringify(error)} ${error instanceof Error ? error.message : ""}`;
  return /23505|40001|40P01|P2002|P2034/.test(text)
    ? `Somebody recorded some of this at the same moment. ${again}`
    : `Something went wrong on our side. ${again}`;
}
