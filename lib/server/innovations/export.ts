import "server-only";
import { z } from "zod";
import { missing } from "@/lib/errors";
import { adoptionFields } from "@/lib/innovations/file-fields";
import type { Db } from "../door";
import { wholeFile } from "../files/export";
import { readAdoptions, readProgram } from "./read";

export const adoptionInput = z.object({ id: z.uuid() });

/** Where the accounts of the reader stand in a program, as a file. */
export const adoptionFile = wholeFile(
  "Program",
  adoptionFields,
  async ({ db, input: { id } }: { db: Db; input: z.output<typeof adoptionInput> }) => {
    if (!(await readProgram(db, id))) missing();
    return readAdoptions(db, id);
  },
);
