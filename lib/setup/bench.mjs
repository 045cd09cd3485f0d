/** npm run bench: how fast the built app is, beside a bare server that does the same. */
import { attempt, build, install } from "./prepare.mjs";

await install();
await build();
process.exitCode = await attempt("tsx", ["tests/bench/run.ts", ...process.argv.slice(2)]);
