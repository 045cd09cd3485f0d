import { answerInsured } from "@/lib/rating/answer";

/** The engine by which a result was made. Whoever changes what it answers gives it a new name. */
export const engine = "insured 1";

/** What the engine answers to stored parameters, as JSON text; the same parameters give the same bytes. */
export function resultOf(parameters: string): string {
  const answer = answerInsured(parameters);
  if (answer.status === "refused") throw new Error(`Unrated: ${answer.sentences.join(" ")}`);
  return JSON.stringify(answer.json);
}

/** Whether a stored result comes out again, byte for byte, of its parameters. */
export const isReproduced = (parameters: string, result: string) => resultOf(parameters) === result;
