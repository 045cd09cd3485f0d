/** When to try again, in words: minutes, because a countdown in seconds helps whoever guesses, not whoever mistyped. */
export function again(lockedUntil: Date, now: Date) {
  const minutes = Math.ceil((lockedUntil.getTime() - now.getTime()) / 60_000);
  return `Too many tries. Try again in ${minutes <= 1 ? "a minute" : `${minutes} minutes`}.`;
}
