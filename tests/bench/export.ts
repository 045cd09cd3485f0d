import { compare } from "./compare";
import { type Ground, reach } from "./pages";
import type { Row } from "./report";

/** The whole Book as a file, against the same rows as the plainest file of that kind from one cursor. */
export async function measureExports({ app, bare, appBy, bareBy, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const viewer of viewers.filter(({ who }) => who !== "AE")) {
    for (const format of ["csv", "xlsx"]) {
      const measured = await compare(
        {
          ask: () => ({ url: `${app}/accounts/export?format=${format}`, headers: { cookie: viewer.cookie } }),
          by: appBy,
        },
        { ask: () => ({ url: `${bare}/export?${reach(viewer)}&format=${format}` }), by: bareBy },
      );
      const what = `Export of the Book, ${format}`;
      rows.push({ what, who: viewer.who, ...measured, target: "≤ 3 ×", met: measured.ratio <= 3 });
    }
  }
  return rows;
}
