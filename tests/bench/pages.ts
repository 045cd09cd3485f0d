import { type Answering, compare } from "./compare";
import type { Row } from "./report";
import type { Viewer } from "./viewers";

export type Ground = {
  app: string;
  bare: string;
  database: string;
  appBy: Answering;
  bareBy: Answering;
  viewers: Viewer[];
};

type Page = { what: string; app: (viewer: Viewer, turn: number) => string; bare: string };

const account = ({ accounts }: Viewer, turn: number) => accounts[turn % accounts.length] ?? "";

const pages: Page[] = [
  { what: "Book, first page: 60 rows", app: () => "/accounts", bare: "/book" },
  { what: "Book, ASC alone by members", app: () => "/accounts?f=funding:ASC&sort=-members", bare: "/narrowed" },
  { what: "Book, figures and groups alone", app: () => "/accounts?open=", bare: "/sums" },
  { what: "Account page", app: (viewer, turn) => `/accounts/${account(viewer, turn)}`, bare: "/account" },
];

/** Whole pages as a browser loads them, against the same data as JSON. */
export async function measurePages(ground: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { what, app, bare } of pages) {
    for (const viewer of ground.viewers) {
      let [asked, told] = [0, 0];
      const headers = { cookie: viewer.cookie, accept: "text/html" };
      const measured = await compare(
        { ask: () => ({ url: ground.app + app(viewer, asked++), headers }), by: ground.appBy },
        { ask: () => ({ url: `${ground.bare}${bare}?${reach(viewer, account(viewer, told++))}` }), by: ground.bareBy },
      );
      rows.push({ what, who: viewer.who, ...measured, target: "≤ 4 ×", met: measured.ratio! <= 4 });
    }
  }
  return rows;
}

/** What the yardstick is told, who trusts whoever asks. */
export const reach = ({ id, people }: Viewer, accountId: string) =>
  new URLSearchParams({ viewer: id, id: accountId, ...(people && { people: people.join(",") }) }).toString();
