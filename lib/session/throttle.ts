/** How many wrong passwords are forgiven before a lock: one person mistypes, an office behind one address more often. */
const forgiven = { account: 5, address: 30 };
const firstLock = 30;
const longestLock = 60 * 60;

export type Counted = keyof typeof forgiven;

/** Seconds a lock lasts after this many failures in a row: none at first, then doubling up to an hour. */
export function lockSeconds(counted: Counted, failures: number) {
  const beyond = failures - forgiven[counted];
  return beyond < 0 ? 0 : Math.min(firstLock * 2 ** beyond, longestLock);
}
