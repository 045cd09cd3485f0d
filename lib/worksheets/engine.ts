import { answerAsc, answerInsured } from "@/lib/rating/answer";
import type { SheetKind } from "./sheets";

/** What the engine of a kind answers to stored parameters, as JSON text; the same parameters give the same bytes. */
export function resultOf(parameters: string, kind: SheetKind = "INSURED"): string {
  const answer = kind === "INSURED" ? answerInsured(parameters) : answerAsc(parameters);
  if (answer.status === "refused") throw new Error(`Unrated: ${answer.sentences.join(" ")}`);
  return JSON.stringify(answer.json);
}

/** Whether a stored result comes out again, byte for byte, of its parameters. */
export const isReproduced = (parameters: string, result: string, kind: SheetKind = "INSURED") =>
  resultOf(parameters, kind) === result;
