import type { Figure } from "./figure";

type Told = Pick<Figure, "name" | "tells" | "formula" | "format">;

/** What a firm’s dealings with us tell of it: whether what it promised came, and what its people think of us. */
export const dealings = {
  onTime: {
    name: "On-time data",
    tells: "How much of what the firm promised us, data first of all, came by its day",
    formula: "Their promises kept by their day ÷ their promises due in the period; one dropped counts on neither side",
    format: "percent",
  },
  nps: {
    name: "NPS",
    tells: "Whether more of the firm’s people speak for us than against us, as we noted it; nobody was surveyed",
    formula: "(Promoters − detractors) ÷ people there whose stance is noted, each by the latest you may read",
    format: "percentChange",
  },
} as const satisfies Record<string, Told>;
