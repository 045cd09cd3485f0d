import "server-only";
import { Refusal } from "@/lib/errors";
import { limits } from "@/lib/files/limits";
import { upload } from "@/lib/imports/schema";
import { can, type Viewer } from "@/lib/policy";
import { writing } from "@/lib/server/door";
import { findViewer } from "@/lib/server/viewer";
import { openFilings } from "../filings/opened";
import { type Bringing, begin, fail, keep, open, tooLarge } from "./arrive";
import { nudge } from "./nudge";

/**
 * POST of a file's bytes as they are, its kind, name and month in the address. It is kept in parts as it comes, opened,
 * and answered with the import's id as JSON, or with the sentence why not.
 */
export async function receive(request: Request): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return answer(401, { problem: "Sign in first." });
  if (!can(viewer, "import.prepare")) return answer(404, { problem: "Not found." });
  if (!isOwnPage(request)) return answer(403, { problem: "A file is brought from this site’s own pages." });
  const parsed = upload.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) {
    const named = parsed.error.issues.find(({ code, path }) => code === "custom" && path[0] === "name");
    return answer(400, {
      problem: named ? `The file’s name: ${named.message}` : "Say what the file holds, and its name.",
    });
  }
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limits.file) return answer(413, { problem: tooLarge(declared) });
  if (!request.body) return answer(400, { problem: "The file is empty." });
  const { kind, name, asOf, into, more } = parsed.data;
  const bringing: Bringing = { id: viewer.id, into: (work) => writing(viewer, work) };
  const importId = into ?? (await begin(bringing, { kind, name, asOf }));
  if (into && !(await isBeingSent(viewer, into))) return answer(404, { problem: "Not found." });
  try {
    const file = await keep(bringing, importId, request.body, name);
    if (more) return answer(202, { importId, status: "RECEIVING" });
    const status =
      kind === "FORM5500" ? await openFilings(bringing, importId) : await open(bringing, { importId, kind, ...file });
    if (status === "CHECKING") nudge();
    return answer(201, { importId, status });
  } catch (error) {
    const problem = error instanceof Refusal ? error.message : "The file did not arrive whole. Bring it again.";
    await fail(bringing, importId, problem, error instanceof Refusal ? "REFUSED" : "FAILED");
    const gone = request.signal.aborted || (error as Error).name === "AbortError";
    if (!(error instanceof Refusal) && !gone) console.error(`The upload ${importId} failed:`, error);
    return answer(error instanceof Refusal ? 422 : 400, { problem, importId });
  }
}

/** Files follow one another into an import that is the viewer’s own, is of the agency’s files, and has not been opened. */
const isBeingSent = (viewer: Viewer, importId: string) =>
  writing(viewer, async (db) => {
    const where = { id: importId, requesterId: viewer.id, kind: "FORM5500", status: "RECEIVING" };
    return (await db.import.count({ where })) === 1;
  });

/** A form on another site could post here with the viewer's cookie, but not hide where it stands. */
function isOwnPage({ headers }: Request) {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const site = headers.get("sec-fetch-site");
  return (!site || site === "same-origin") && origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
