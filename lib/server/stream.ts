import "server-only";
import { z } from "zod";
import { can, type RoleAbility, type Viewer } from "@/lib/policy";
import { writeAudit } from "./audit";
import { type Db, reading, writing } from "./door";
import { findViewer } from "./viewer";

type File = { name: string; mediaType: string; chunks: AsyncIterable<string> };

/**
 * What leaves as a file: a GET handler that proves the viewer, parses the query string, logs the export, and sends the
 * file piece by piece from one read transaction, so that its size is no matter and its rows are of one moment.
 */
export function stream<S extends z.ZodType>(
  ability: RoleAbility,
  spec: { input: S; file: (context: { viewer: Viewer; db: Db; input: z.output<S> }) => File },
) {
  return async (request: Request): Promise<Response> => {
    const viewer = await findViewer();
    if (!viewer) return answer(401, "Sign in first.");
    if (!can(viewer, ability)) return answer(404, "Not found.");
    const parsed = spec.input.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success) return answer(400, z.prettifyError(parsed.error));

    await writing(viewer, (db) => writeAudit(db, viewer.id, ability, [{ receipt: parsed.data as object }]));
    return send(viewer, (db) => spec.file({ viewer, db, input: parsed.data }));
  };
}

/** Opens the transaction, waits until the file is known, and lends the connection for as long as it is being read. */
function send(viewer: Viewer, open: (db: Db) => File) {
  return new Promise<Response>((resolve, reject) => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    reading(viewer, async (db) => {
      const file = open(db);
      resolve(new Response(readable, { headers: headersOf(file) }));
      for await (const chunk of file.chunks) await writer.write(encoder.encode(chunk));
      await writer.close();
    }).catch((error) => {
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
