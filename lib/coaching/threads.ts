/** Who of a customer is known to whom of us, and who could take the account over. */
export type Threads = { outside: number; inside: number; backup: boolean };

/** Whether an account hangs on one person: fewer than two of theirs with a counterpart, or fewer than two of ours. */
export const isSingleThreaded = ({ outside, inside }: Threads) => outside < 2 || inside < 2;

/** What an account lacks, in words; "" where it lacks nothing. */
export function threadText(threads: Threads): string {
  const { outside, inside, backup } = threads;
  const lacks = [
    ...(outside === 0 ? ["Nobody of theirs has a counterpart"] : outside === 1 ? ["One person of theirs"] : []),
    ...(outside > 0 && inside < 2 ? ["one of ours"] : []),
    ...(backup ? [] : ["no backup"]),
  ].join(", ");
  return lacks && lacks.charAt(0).toUpperCase() + lacks.slice(1);
}
