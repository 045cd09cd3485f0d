import { z } from "zod";
import { plainText } from "@/lib/units/plain-text";
import { fileKinds, importStates } from "./kind";

export const listedKinds = [...fileKinds, "UNDO"] as const;

/** How many imports a list shows at most, the latest. */
export const latestImports = 200;

/** What the address says of the list of imports; anything it cannot mean is left out. */
export const importsState = z.object({
  /** Words, each part of the file's name or of the name of who brought it. */
  q: z.string().overwrite(plainText).trim().min(1).max(100).optional().catch(undefined),
  kind: z.enum(listedKinds).optional().catch(undefined),
  status: z.enum(importStates).optional().catch(undefined),
});
export type ImportsState = z.output<typeof importsState>;

export const isFiltered = ({ q, kind, status }: ImportsState) => Boolean(q || kind || status);

/** The words looked for, each once: "dana  Q3 dana" is "dana" and "q3". */
export const wordsOf = (q = "") => [...new Set(q.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, 10);
