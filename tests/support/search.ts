import type { Viewer } from "@/lib/policy";
import type { FoundGroups } from "@/lib/search/found";
import { searchMarket, searchOurs } from "@/lib/search/queries";
import type { SearchInput } from "@/lib/search/schema";

/** All that the palette is answered. */
export const searchAll = async (viewer: Viewer, input: SearchInput): Promise<FoundGroups> => ({
  ...(await searchOurs(viewer, input)),
  prospects: await searchMarket(viewer, input),
});
