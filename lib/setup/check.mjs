/** npm run check: everything but the browser. */
import { checks, conclude } from "./checks.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
conclude(await checks());
