import "server-only";
import { query } from "@/lib/server/query";
import { readChoices, readRfp, readRfps } from "@/lib/server/rfps/read";

/** Every RFP the viewer sees, and the day of business. */
export const listRfps = query("rfp.view", ({ db }) => readRfps(db));

/** One of them; undefined where there is none for this viewer. */
export const getRfp = query("rfp.view", ({ db }, id: string) => readRfp(db, id));

/** Whom and what an RFP can name. */
export const listRfpChoices = query("rfp.view", ({ db }) => readChoices(db));
