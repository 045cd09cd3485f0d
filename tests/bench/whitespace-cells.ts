/** Reads the whitespace of the whole book as the VP does and makes its cells, alone in its process; answers the times of each, in ms. */
import { asJob } from "@/lib/server/door";
import { factsOf } from "@/lib/whitespace/facts";
import { gridOf, ranked, totalsOf } from "@/lib/whitespace/grid";
import { listWhitespace } from "@/lib/whitespace/queries";

const turns = Number(process.argv[2] ?? 7);
const [person] = await asJob(
  "",
  (db) => db.$queryRaw<{ id: string; name: string; role: string }[]>`
    select id, name, role from users where role = 'VP' order by email limit 1`,
);
const viewer = { ...person, sessionId: "" } as never;
const [pass, cells]: [number[], number[]] = [[], []];
let accounts = 0;
for (let turn = 0; turn < turns; turn++) {
  const asked = performance.now();
  const space = await listWhitespace(viewer);
  const read = performance.now();
  const grid = gridOf(space.rows.map(factsOf), space);
  totalsOf(ranked(grid));
  pass.push(read - asked);
  cells.push(performance.now() - read);
  accounts = grid.length;
}
console.log(JSON.stringify({ pass, cells, accounts }));
process.exit(0);
