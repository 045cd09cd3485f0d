import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/errors";
import { can, type RoleAbility, type Viewer } from "@/lib/policy";
import { type Entry, writeAudit } from "./audit";
import { type Db, readingOut, writing } from "./door";
import type { Format } from "./files/export";
import { turns } from "./turns";
import { findViewer } from "./viewer";

export type File = { name: string; mediaType: string; chunks: AsyncIterable<string | Uint8Array> };
type Asked<Input> = { viewer: Viewer; db: Db; input: Input; format: Format };
type Spec<S extends z.ZodType> = {
  input: S;
  /** How many rows the file will have, for the trail. */
  count?: (asked: Asked<z.output<S>>) => Promise<number>;
  /** The one record that leaves, for the trail, instead of what was asked of a list. */
  about?: (asked: Asked<z.output<S>>) => Promise<Entry>;
  file: (asked: Asked<z.output<S>>) => File | Promise<File>;
};

/** What may be under way to someone who reads slowly, in bytes, before the database waits for them. */
const ahead = 8 * 1024 * 1024;
/** How many files leave an instance at once: each has a connection for as long as its reader takes, and pages need some. */
const leaving = turns(4);
const patience = 10_000;
/** How long a reader may take, in milliseconds. */
const longest = 600_000;

/**
 * What leaves as a file: a GET handler that proves the viewer, parses the query string (`format` is csv or xlsx), logs the
 * export with what was asked and how many rows that is, and sends the file piece by piece from one read transaction, so
 * that its size is no matter and its rows are of one moment. What `count` refuses is answered with its sentence, what
 * `about` does not find with 404.
 */
export function stream<S extends z.ZodType>(ability: RoleAbility, spec: Spec<S>) {
  return async (request: Request): Promise<Response> => {
    const viewer = await findViewer();
    if (!viewer) return answer(401, "Sign in first.");
    if (!can(viewer, ability)) return answer(404, "Not found.");
    const { format: given = "csv", ...search } = Object.fromEntries(new URL(request.url).searchParams);
    const parsed = z
      .object({ format: z.enum(["csv", "xlsx"]), input: spec.input })
      .safeParse({ format: given, input: search });
    if (!parsed.success) return answer(400, "This address asks for no file there is. Export from the list itself.");

    const { format, input } = parsed.data as { format: Format; input: z.output<S> };
    const leave = await leaving(patience);
    if (!leave) return answer(503, "Several files are on their way already. Try again in a minute.");
    try {
      await writing(viewer, async (db) => {
        const rows = await spec.count?.({ viewer, db, input, format });
        const entry = await spec.about?.({ viewer, db, input, format });
        await writeAudit(db, viewer.id, ability, [entry ?? { receipt: { ...(input as object), format, rows } }]);
      });
    } catch (error) {
      leave();
      if (error instanceof Refusal && error.kind === "refused") return answer(409, error.message);
      if (error instanceof Refusal && error.kind === "missing") return answer(404, "Not found.");
      throw error;
    }
    return send(viewer, (db) => spec.file({ viewer, db, input, format }), leave);
  };
}

/** Opens the transaction, waits until the file is known, and lends the connection until its last row has been read; then `leave`. */
function send(viewer: Viewer, open: (db: Db) => File | Promise<File>, leave: () => void) {
  return new Promise<Response>((resolve, reject) => {
    const room = new ByteLengthQueuingStrategy({ highWaterMark: ahead });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({}, room);
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const late = setTimeout(() => writer.abort(new Error("Nobody fetched the file")).catch(() => {}), longest);
    readingOut(viewer, longest, async (db) => {
      const file = await open(db);
      resolve(new Response(readable, { headers: headersOf(file) }));
      for await (const chunk of file.chunks) {
        await writer.ready;
        writer.write(typeof chunk === "string" ? encoder.encode(chunk) : chunk).catch(() => {});
      }
    })
      .finally(() => {
        clearTimeout(late);
        leave();
      })
      .then(() => writer.close())
      .catch((error) => {
        reject(error);
        writer.abort(error).catch(() => {});
      });
  });
}

const headersOf = ({ name, mediaType }: File) => ({
  "content-type": mediaType,
  "content-disposition": `attachment; filename="${name.replace(/[^\w.-]+/g, "-")}"`,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});

const answer = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
