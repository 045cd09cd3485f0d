import { within } from "@/prisma/scratch";
import { compare } from "./compare";
import { asking, type Ground, reach } from "./pages";
import type { Row } from "./report";

const most = 4;

/** A firm's ledger, and the people of an account, for each person, against the same data as JSON from one statement. */
export async function measureFirms({ app, bare, database, appBy, bareBy, viewers }: Ground): Promise<Row[]> {
  const firms = await busiest(database);
  const rows: Row[] = [];
  for (const viewer of viewers) {
    const ledger = { ids: firms, path: (id: string) => `/brokers/${id}`, bare: "/firm" };
    const people = { ids: viewer.accounts, path: (id: string) => `/accounts/${id}?tab=people`, bare: "/people" };
    const pages = [
      { ...ledger, what: "Firm ledger: document" },
      { ...ledger, what: "Firm ledger: followed", clicked: "firms" as const },
      { ...people, what: "Account people: document" },
      { ...people, what: "Account people: followed", clicked: "account" as const },
    ];
    for (const { what, ids, path, bare: yardstick, ...page } of pages) {
      let [asked, told] = [0, 0];
      const next = (turn: number) => ids[turn % ids.length] ?? "";
      const clicked = "clicked" in page ? page.clicked : undefined;
      const measured = await compare(
        { ask: () => asking(app, path(next(asked++)), viewer, clicked), by: appBy },
        { ask: () => ({ url: `${bare}${yardstick}?${reach(viewer, next(told++))}` }), by: bareBy },
      );
      rows.push({ what, who: viewer.who, ...measured, target: `≤ ${most} ×`, met: measured.ratio <= most });
    }
  }
  return rows;
}

/** The firms that stand behind most accounts. */
const busiest = (url: string) =>
  within(url, async (client) => {
    await client.query("set role bench");
    const { rows } = await client.query<{ id: string }>(
      "select firm_id as id from account_standings where firm_id is not null group by 1 order by count(*) desc, 1 limit 4",
    );
    return rows.map(({ id }) => id);
  });
