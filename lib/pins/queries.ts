import "server-only";
import { query } from "@/lib/server/query";

/** The places one keeps in the sidebar, in one's own order. */
export const listPins = query("pin.keep", ({ viewer, db }) =>
  db.pin.findMany({
    where: { userId: viewer.id },
    orderBy: { position: "asc" },
    select: { label: true, href: true },
  }),
);
