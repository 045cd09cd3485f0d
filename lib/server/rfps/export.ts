import "server-only";
import { z } from "zod";
import { missing } from "@/lib/errors";
import { questionFields } from "@/lib/questions/file-fields";
import { dayFields, dayRows, rfpFields } from "@/lib/rfps/file-fields";
import { isShown, type RfpsState } from "@/lib/rfps/list";
import type { Db } from "../door";
import { wholeFile } from "../files/export";
import { readQuestions } from "../questions/read";
import { readRfp, readRfps } from "./read";

/** The RFPs a state shows, as a file. */
export const rfpsFile = wholeFile("RFPs", rfpFields, async ({ db, input }: { db: Db; input: RfpsState }) =>
  (await readRfps(db)).rfps.filter((rfp) => isShown(input, rfp)),
);

export const rfpInput = z.object({ rfp: z.uuid() });
type Asked = { db: Db; input: z.output<typeof rfpInput> };
const seen = async ({ db, input }: Asked) => (await readRfp(db, input.rfp)) ?? missing();

/** The milestones of one. */
export const daysFile = wholeFile("RFP days", dayFields, async (asked: Asked) => dayRows(await seen(asked)));

/** What one asks, with our answers. */
export const questionsFile = wholeFile("RFP questions", questionFields, async (asked: Asked) =>
  readQuestions(asked.db, (await seen(asked)).id),
);
