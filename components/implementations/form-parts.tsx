/** What the person saw, sent along so that nobody else's change is passed over. */
export const Seen = ({ was }: { was: Record<string, string> }) => (
  <input type="hidden" name="was" value={JSON.stringify(was)} />
);

export const look = { size: "sm", variant: "ghost" } as const;

/** A short word on a button, and for those who hear it what it is about. */
export const of = (word: string, about: string) => (
  <>
    {word}
    <span className="sr-only"> {about}</span>
  </>
);

export type Choice = { value: string; label: string };
