/** npm run check: everything but the browser. */
import { checks } from "./checks.mjs";
import { prepare } from "./prepare.mjs";
import { closingLine } from "./tally.mjs";

await prepare();
const tally = await checks();
console.log(`\n${closingLine(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;
