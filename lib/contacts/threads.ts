/** People on both sides who know each other: ours by id, null where nobody is named or they have left. */
export type Known = { left: boolean; ours: readonly (string | null)[] };
export type Threads = { theirs: number; ours: number; pairs: number };

/**
 * How many people of theirs know how many of ours, and the pairs that share nobody, up to two: no one leaving then takes
 * both. Two of them and two of us who are in touch always make two such pairs.
 */
export function threadsOf(people: readonly Known[]): Threads {
  const known = people
    .filter(({ left }) => !left)
    .map(({ ours }) => ours.flatMap((id) => id ?? []))
    .filter((ours) => ours.length > 0);
  const [theirs, ours] = [known.length, new Set(known.flat()).size];
  return { theirs, ours, pairs: Math.min(2, theirs, ours) };
}

export const isSingleThreaded = ({ pairs }: Threads) => pairs < 2;
