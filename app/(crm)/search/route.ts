import { searchAll } from "@/lib/search/all";
import { searchAccounts, searchFirms } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";
import { findViewer } from "@/lib/server/viewer";

/** What the palette and the choice of a record look up as one types; `only=accounts` or `only=firms` for the latter. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const input = searchInput.parse(given);
  const only = { accounts: searchAccounts, firms: searchFirms };
  const search = given.only === "accounts" || given.only === "firms" ? only[given.only] : searchAll;
  const found = await search(viewer, input);
  return Response.json(found, { headers: { "cache-control": "no-store" } });
}
