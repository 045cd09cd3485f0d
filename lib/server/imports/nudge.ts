import "server-only";
import { afterwards } from "@/lib/server/request";
import { runImports } from "./run";

/** Has this instance look for work as soon as the answer is out, rather than at its next look. */
export const nudge = () => afterwards(() => runImports());
