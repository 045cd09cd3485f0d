import "server-only";
import { open } from "node:fs/promises";
import { refuse } from "@/lib/errors";
import type { Source } from "@/lib/files/source";
import { businessDay } from "@/lib/server/business-day";
import { asJob } from "@/lib/server/door";
import { refuseTooLarge } from "./arrive";
import { type Answered, type Command, most, saidOf } from "./command";
import { contentsOf } from "./contents";
import { planOf } from "./engine";
import { meaningOf } from "./opened";
import { peopleOf } from "./owners";
import { roleOf } from "./requester";

/** What the file would do; the book is only read, and nothing of the file is kept. */
export async function tryFile(requesterId: string, command: Command): Promise<Answered> {
  const handle = await open(command.file);
  try {
    const { size } = await handle.stat();
    refuseTooLarge(size);
    const source: Source = {
      size,
      read: async (start, length) => {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, start);
        return buffer.subarray(0, bytesRead);
      },
    };
    return await triedOn(requesterId, command, source);
  } finally {
    await handle.close();
  }
}

async function triedOn(requesterId: string, command: Command, source: Source): Promise<Answered> {
  const { kind } = command;
  const contents = await contentsOf(source, kind, command.sheet);
  const today = await businessDay();
  let answered: Answered | undefined;
  const over = new Error("tried");
  await asJob(
    requesterId,
    async (db) => {
      const { mapping } = await meaningOf(db, requesterId, kind, contents);
      const said = await saidOf(command, { contents, mapping, asOf: command.asOf });
      const requester = { id: requesterId, role: await roleOf(db, requesterId) };
      const team = await peopleOf(db, requesterId);
      const working = {
        db,
        importId: undefined,
        requester,
        team,
        source,
        asOf: command.asOf,
        today,
        shown: true,
        progress: () => {},
      };
      const planned = await planOf(kind, { ...working, ...said });
      if (planned.problem) refuse(planned.problem);
      answered = { counts: planned.counts, rejects: await planned.rejects(most) };
      throw over;
    },
    "",
    3_600_000,
  ).catch((error) => {
    if (error !== over) throw error;
  });
  return answered ?? refuse("Nothing was tried.");
}
