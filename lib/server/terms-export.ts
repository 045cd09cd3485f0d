import "server-only";
import { termFields } from "@/lib/terms/file-fields";
import { isShown, type TermsState } from "@/lib/terms/list";
import type { Db } from "./door";
import { wholeFile } from "./files/export";
import { readTerms } from "./terms";

/** The terms a state shows as a file. */
export const termsFile = wholeFile("Terms", termFields, async ({ db, input }: { db: Db; input: TermsState }) =>
  (await readTerms(db)).filter((term) => isShown(input, term)),
);
