import "server-only";
import { readAnswers } from "@/lib/server/answers/read";
import { query } from "@/lib/server/query";

/** The library of answers, by topic. */
export const listAnswers = query("answer.view", ({ db }) => readAnswers(db));
