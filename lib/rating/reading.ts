import type { z } from "zod";
import { parseExactly } from "@/lib/units/exact-json";
import { sentencesOf } from "./sentences";

type Read<T> = { status: "read"; input: T } | { status: "refused"; sentences: string[] };

/** JSON text read by a schema with its numbers exact, or a sentence for each thing wrong with it. */
export function readFields<S extends z.ZodType>(schema: S, text: string): Read<z.output<S>> {
  const parsed = parse(text);
  if (parsed.status === "refused") return parsed;
  const { success, data, error } = schema.safeParse(parsed.json);
  return success
    ? { status: "read", input: data }
    : { status: "refused", sentences: sentencesOf(error.issues, parsed.json) };
}

function parse(text: string): { status: "parsed"; json: unknown } | { status: "refused"; sentences: string[] } {
  if (!text.trim()) return { status: "refused", sentences: ["The input is empty."] };
  try {
    return { status: "parsed", json: parseExactly(text) };
  } catch (error) {
    const sentence =
      error instanceof SyntaxError ? `The input isn't JSON: ${error.message}.` : "The input is nested too deeply.";
    return { status: "refused", sentences: [sentence.replace(/\s+/g, " ")] };
  }
}
