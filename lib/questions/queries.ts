import "server-only";
import { query } from "@/lib/server/query";
import { readChoices, readProposals, readQuestions } from "@/lib/server/questions/read";

/** What an RFP asks, in the order of its file, and what the library has for those without an answer. */
export const listQuestions = query("rfp.view", async ({ db }, rfpId: string) => {
  const questions = await readQuestions(db, rfpId);
  return { questions, proposals: await readProposals(db, questions) };
});

/** The file an RFP came with and its columns. */
export const getSheet = query("rfp.view", ({ db }, rfpId: string) => readChoices(db, rfpId));
