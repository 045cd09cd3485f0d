import { within } from "@/prisma/scratch";
import { compare } from "./compare";
import type { Ground } from "./pages";
import type { Row } from "./report";

const most = 2;
const narrowed = "/accounts?f=funding:ASC&sort=-members";

/** Pages as of a picture beside the same pages of the present, both of the app. */
export async function measureAsOf({ app, database, appBy, viewers }: Ground): Promise<Row[]> {
  const day = await pictured(database);
  const rows: Row[] = [];
  for (const { who, cookie, accounts } of viewers) {
    const pages: [what: string, now: string, then: string][] = [
      ["Book", "/accounts", `/accounts?asof=${day}`],
      ["Book, ASC by members", narrowed, `${narrowed}&asof=${day}`],
      ["Account", `/accounts/${accounts[0]}`, `/accounts/${accounts[0]}?asof=${day}`],
    ];
    for (const [what, now, then] of pages) {
      const ask = (path: string) => ({
        ask: () => ({ url: `${app}${path}`, headers: { cookie, accept: "text/html" } }),
        by: appBy,
      });
      const found = await compare(ask(then), ask(now));
      const target = `≤ ${most} × live`;
      rows.push({ what: `${what} as of ${day}, beside today`, who, ...found, target, met: found.ratio <= most });
    }
  }
  return rows;
}

/** The day of the latest picture. */
const pictured = (url: string) =>
  within(url, async (client) => {
    await client.query("set role bench");
    const { rows } = await client.query<{ day: string }>("select max(taken_on)::text as day from pictures");
    return rows[0]?.day ?? "";
  });
