import { within } from "@/prisma/scratch";

/** What happens before a page is asked for. */
export type Since = () => Promise<unknown>;

/** Whether anything was written since a page was last asked for: a page gives what it gave before only where nothing was. */
export const since = [
  {
    what: "after a write",
    during: <T>(database: string, measure: (before: Since) => Promise<T>) =>
      within(database, (client) => measure(() => client.query("select pg_current_xact_id()"))),
  },
  {
    what: "nothing written since",
    during: <T>(_database: string, measure: (before: Since) => Promise<T>) => measure(async () => {}),
  },
];
