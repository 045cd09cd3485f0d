import "server-only";
import { z } from "zod";
import { missing, refuse } from "@/lib/errors";
import type { Db } from "../door";
import { mediaTypes } from "../files/export";
import { readRfp } from "../rfps/read";
import { readQuestions, readSheet } from "./read";
import { filledSheet } from "./sheet";

export const returnedInput = z.object({ rfp: z.uuid() });
type Asked = { db: Db; input: z.output<typeof returnedInput> };
const answered = async ({ db, input }: Asked) => (await readQuestions(db, input.rfp)).filter(({ answer }) => answer);

/** The consultant's own file with our answers in it, as `stream` asks for it; its rows are the answers. */
export const returnedFile = {
  async count(asked: Asked) {
    if (!(await readRfp(asked.db, asked.input.rfp))?.party) missing();
    const { length } = await answered(asked);
    return length > 0 ? length : refuse("Nothing is answered yet that could be returned.");
  },
  async file(asked: Asked) {
    const { name, kind, layouts, bytes } = await readSheet(asked.db, asked.input.rfp);
    const filled = await filledSheet(new Uint8Array(bytes), layouts, await answered(asked));
    async function* chunks() {
      yield filled;
    }
    return { name, mediaType: mediaTypes[kind === "CSV" ? "csv" : "xlsx"], chunks: chunks() };
  },
};
