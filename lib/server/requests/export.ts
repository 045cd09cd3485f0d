import "server-only";
import type { Viewer } from "@/lib/policy";
import { requestFields } from "@/lib/requests/file-fields";
import { listed, type RequestsState } from "@/lib/requests/list";
import type { Db } from "../door";
import { wholeFile } from "../files/export";
import { readListed } from "./record";

type Asked = { db: Db; viewer: Viewer; input: RequestsState };

/** The requests a state shows as a file. */
export const requestsFile = wholeFile("Internal requests", requestFields, async ({ db, viewer, input }: Asked) =>
  listed(await readListed(db, input), input, viewer.id),
);

/** Of them those for a quote. */
export const quotesFile = wholeFile("Quote requests", requestFields, async ({ db, viewer, input }: Asked) =>
  listed(await readListed(db, input), { ...input, about: "quotes" }, viewer.id),
);
