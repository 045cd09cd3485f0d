export const sides = ["OURS", "THEIRS"] as const;
export type Side = (typeof sides)[number];

export const sideNames: Record<Side, string> = { OURS: "We promised", THEIRS: "They promised" };

/** What stands before the words in the title of the task that waits for what they owe. */
export const theirsMark = `${sideNames.THEIRS}: `;
/** A promise as the title of its task: ours is to be done, theirs to be asked after. */
export const taskTitle = (side: Side, words: string) => (side === "THEIRS" ? theirsMark + words : words);
