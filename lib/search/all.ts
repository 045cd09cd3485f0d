import "server-only";
import type { Viewer } from "@/lib/policy";
import type { FoundGroups } from "./found";
import { searchMarket, searchOurs } from "./queries";
import type { SearchInput } from "./schema";

/** All that a person looks for by name: the market’s million is asked beside the rest, not after it. */
export async function searchAll(viewer: Viewer, input: SearchInput): Promise<FoundGroups> {
  const [ours, prospects] = await Promise.all([searchOurs(viewer, input), searchMarket(viewer, input)]);
  return { ...ours, prospects };
}
