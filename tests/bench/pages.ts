import { type Answering, compare } from "./compare";
import type { Asked } from "./load";
import { following } from "./navigation";
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

/** `clicked` from where, for a link followed inside the app; else a whole document, as a browser first loads it. */
type Page = { what: string; clicked?: "book" | "account"; path: (accountId: string) => string; bare: string };

const book = () => "/accounts";
const narrowed = () => "/accounts?f=funding:ASC&sort=-members";
const account = (id: string) => `/accounts/${id}`;

const pages: Page[] = [
  { what: "Book, first page: document", path: book, bare: "/book" },
  { what: "Book, first page: followed", clicked: "account", path: book, bare: "/book" },
  { what: "Book, ASC by members: followed", clicked: "book", path: narrowed, bare: "/narrowed" },
  { what: "KPI strip and group sums: followed", clicked: "book", path: () => "/accounts?open=", bare: "/sums" },
  { what: "Account page: document", path: account, bare: "/account" },
  { what: "Account page: followed", clicked: "account", path: account, bare: "/account" },
];

/** Each page for each person, against the same data as JSON. */
export async function measurePages({ app, bare, appBy, bareBy, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    for (const viewer of viewers) {
      let [asked, told] = [0, 0];
      const next = (turn: number) => viewer.accounts[turn % viewer.accounts.length] ?? "";
      const measured = await compare(
        { ask: () => asking(app, page.path(next(asked++)), viewer, page.clicked), by: appBy },
        { ask: () => ({ url: `${bare}${page.bare}?${reach(viewer, next(told++))}` }), by: bareBy },
      );
      rows.push({ what: page.what, who: viewer.who, ...measured, target: "≤ 4 ×", met: measured.ratio <= 4 });
    }
  }
  return rows;
}

/** A whole document, or the page alone where it is `clicked` from a place inside the app. */
export function asking(
  app: string,
  path: string,
  { cookie }: Viewer,
  clicked?: Parameters<typeof following>[0],
): Asked {
  if (!clicked) return { url: app + path, headers: { cookie, accept: "text/html" } };
  const { url, headers } = following(clicked, path);
  return { url: app + url, headers: { ...headers, cookie } };
}

/** What the yardstick is told, who trusts whoever asks. */
export const reach = ({ id, people }: Viewer, accountId = "") =>
  new URLSearchParams({ viewer: id, id: accountId, ...(people && { people: people.join(",") }) }).toString();
