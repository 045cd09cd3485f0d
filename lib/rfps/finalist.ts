/** How the finalist meeting is prepared: who comes, what is to be done before, what they asked to hear. */
export type Finalist = {
  place: string;
  ours: string;
  theirs: string;
  asked: string;
  checklist: { what: string; done: boolean }[];
};
/** What was learnt of a bid that was lost: how each criterion was scored, what we heard, what we change. */
export type Debrief = {
  scores: { criterion: string; ours: string; theirs: string }[];
  heard: string;
  change: string;
};

/** What is done before every finalist meeting; each bid adds its own. */
export const usualChecklist: readonly string[] = [
  "Objections and who answers each",
  "What the competitors will say",
  "Final price and guarantees approved",
  "Deck in their format, checked for internal figures",
  "References who agreed to be called",
  "Dry run with the people who present",
];

export const noFinalist: Finalist = { place: "", ours: "", theirs: "", asked: "", checklist: [] };
export const noDebrief: Debrief = { scores: [], heard: "", change: "" };

/** The checklist as it stands, the usual one where nobody wrote any. */
export const checklistOf = ({ checklist }: Finalist): Finalist["checklist"] =>
  checklist.length > 0 ? checklist : usualChecklist.map((what) => ({ what, done: false }));

/** How much of a checklist is done. */
export const doneOf = (checklist: Finalist["checklist"]) => ({
  done: checklist.filter(({ done }) => done).length,
  all: checklist.length,
});

type Scored = { scores: Debrief["scores"] };
/** Points of a debrief, ours and the winner's, over the criteria both were scored on; nothing where none was. */
export function totalsOf({ scores }: Scored): { ours: number; theirs: number } | undefined {
  const both = scores.filter(({ ours, theirs }) => ours !== "" && theirs !== "");
  if (both.length === 0) return;
  const sum = (side: "ours" | "theirs") =>
    Math.round(both.reduce((total, each) => total + Number(each[side]), 0) * 100) / 100;
  return { ours: sum("ours"), theirs: sum("theirs") };
}
