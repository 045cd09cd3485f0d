import { readFileSync } from "node:fs";
import { within } from "@/prisma/scratch";
import { compare } from "./compare";
import { type Asking, connections } from "./load";
import type { Ground } from "./pages";
import type { Row } from "./report";
import type { Viewer } from "./viewers";

/** One field of an account saved as the form on its page saves it, against one statement that writes it. */
export async function measureEdits({ app, bare, database, appBy, bareBy, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  // A VP reads every account and edits none.
  for (const viewer of viewers.filter(({ who }) => who !== "VP")) {
    const versions = await versionsOf(database, viewer.accounts);
    let turn = 0;
    const bareAsk: Asking = (connection) => {
      const id = viewer.accounts[connections + connection];
      return { url: `${bare}/edit?id=${id}&value=B-${turn++}`, method: "POST" };
    };
    const measured = await compare({ ask: editing(app, viewer, versions), by: appBy }, { ask: bareAsk, by: bareBy });
    rows.push({ what: "Edit of one field", who: viewer.who, ...measured, target: "≤ 8 ×", met: measured.ratio <= 8 });
  }
  return rows;
}

/** The server action as a browser posts it, each connection on an account of its own. */
function editing(app: string, { accounts, cookie }: Viewer, versions: Map<string, number>): Asking {
  const headers = { cookie, "next-action": actionNamed("editAccount"), "content-type": "text/plain;charset=UTF-8" };
  let turn = 0;
  return (connection) => {
    const accountId = accounts[connection] ?? "";
    const version = versions.get(accountId) ?? 1;
    versions.set(accountId, version + 1);
    const edit = { accountId, field: "externalId", version, was: "", value: `A-${turn++}-${Date.now()}` };
    const body = JSON.stringify([{ status: "idle" }, edit]);
    const done = (text: string) => text.includes('"status":"done"');
    return { url: `${app}/accounts/${accountId}`, method: "POST", headers, body, done };
  };
}

type Manifest = { node: Record<string, { exportedName: string }> };

/** The build names its actions by numbers of its own. */
export function actionNamed(name: string) {
  const manifest: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build holds no action ${name}.`);
  return found[0];
}

const versionsOf = (database: string, ids: string[]) =>
  within(database, async (client) => {
    await client.query("set role bench");
    const { rows } = await client.query("select id, version from accounts where id = any ($1)", [ids]);
    return new Map<string, number>(rows.map(({ id, version }) => [id, version]));
  });
