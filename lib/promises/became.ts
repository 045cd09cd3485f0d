import { renewalDay } from "@/lib/format";

type Said = { words: string; dueOn: string; ownerId: string };

/** What a person sees of a promise they are about to change or drop. */
export const seenOf = (promise: { words: string; dueOn: string | null; owner: { id: string } }): Said => ({
  words: promise.words,
  dueOn: promise.dueOn ?? "",
  ownerId: promise.owner.id,
});

/** What a promise has become since somebody saw it, as the end of a sentence. */
export const becameText = (now: Said, was: Said) =>
  [
    now.words !== was.words && `it says “${now.words}”`,
    now.dueOn !== was.dueOn && (now.dueOn ? `it is due ${renewalDay(now.dueOn)}` : "it has no day any more"),
    now.ownerId !== was.ownerId && "it was handed on",
  ]
    .filter(Boolean)
    .join(", ");
