/** The lists whose state can be saved as a view: where each is, and its words. */
export const viewLists = {
  book: {
    to: "/accounts",
    all: "All accounts",
    shared: "Each person sees their own accounts in it.",
    kept: "The accounts stay as they are.",
  },
  prospects: {
    to: "/prospects",
    all: "All employers",
    shared: "Whom somebody pursues, each person sees of their own.",
    kept: "The employers stay as they are.",
  },
  firms: {
    to: "/brokers",
    all: "All firms",
    shared: "Each person sees what the firms come to on their own accounts.",
    kept: "The firms stay as they are.",
  },
} as const;
export type ViewList = keyof typeof viewLists;
export const viewListKeys = Object.keys(viewLists) as [ViewList, ...ViewList[]];
