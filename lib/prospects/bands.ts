/** Years after one another with the same answer: who insured or advised, from which of the years on, over how many. */
export type Band = { at: number; span: number; id: string | null; name: string | null };

type Answer = { id: string; name: string } | undefined;

/** One answer a year as bands; a year without an answer is a band of its own. */
export function bandsOf(answers: readonly Answer[]): Band[] {
  const bands: Band[] = [];
  for (const [at, answer] of answers.entries()) {
    const last = bands.at(-1);
    const id = answer?.id ?? null;
    if (last && last.id === id) last.span += 1;
    else bands.push({ at, span: 1, id, name: answer?.name ?? null });
  }
  return bands;
}
