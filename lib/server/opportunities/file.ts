import "server-only";
import { dealFields } from "@/lib/opportunities/file-fields";
import { isShown, type OpportunitiesState } from "@/lib/opportunities/list";
import type { Db } from "../door";
import { wholeFile } from "../files/export";
import { readDeals } from "./read";

/** The opportunities a state shows, as a file. */
export const opportunitiesFile = wholeFile(
  "Opportunities",
  dealFields,
  async ({ db, input }: { db: Db; input: OpportunitiesState }) =>
    (await readDeals(db)).deals.filter((deal) => isShown(input, deal)),
);
