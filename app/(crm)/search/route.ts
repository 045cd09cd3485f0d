import { searchAccounts, searchFirms, searchMarket, searchOurs } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";
import { findViewer } from "@/lib/server/viewer";

/** What the palette and the choice of a record look up as one types; `only=accounts` or `only=firms` for the latter. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const input = searchInput.parse(given);
  if (given.only === "accounts") return found(await searchAccounts(viewer, input));
  if (given.only === "firms") return found(await searchFirms(viewer, input));
  // The market’s million is asked beside the rest, not after it.
  const [ours, prospects] = await Promise.all([searchOurs(viewer, input), searchMarket(viewer, input)]);
  return found({ ...ours, prospects });
}

const found = (found: object) => Response.json(found, { headers: { "cache-control": "no-store" } });
