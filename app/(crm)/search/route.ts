import { searchAccounts, searchAll } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";
import { findViewer } from "@/lib/server/viewer";

/** What the palette and the choice of an account look up as one types; `only=accounts` for the latter. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const input = searchInput.parse(given);
  const found = given.only === "accounts" ? await searchAccounts(viewer, input) : await searchAll(viewer, input);
  return Response.json(found, { headers: { "cache-control": "no-store" } });
}
