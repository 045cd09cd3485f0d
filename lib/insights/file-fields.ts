import { type Field, field } from "@/lib/files/field";
import type { Figure } from "@/lib/metrics/figure";
import type { Format } from "@/lib/metrics/metric";
import type { Drawn, Part } from "@/lib/metrics/part";
import { insufficient } from "@/lib/metrics/show";
import { inFull } from "@/lib/units/decimal";
import type { BoardLine } from "./board";

/** Which column of a file a figure's value stands in. */
const columnOf: Record<Format, "COUNT" | "DOLLARS" | "SHARE" | "TEXT"> = {
  count: "COUNT",
  change: "COUNT",
  dollars: "DOLLARS",
  percent: "SHARE",
  percentChange: "SHARE",
  points: "SHARE",
  ratio: "TEXT",
  yes: "TEXT",
};

/** A ratio of too few cases is not said anywhere, in a file as little as on the page. */
const valueIn = (column: "COUNT" | "DOLLARS" | "SHARE" | "TEXT") => (figure: Figure) =>
  figure.value && !figure.few && columnOf[figure.format] === column ? inFull(figure.value) : null;

const side = (given: Figure["denominator"]) =>
  given ? `${given.words}: ${inFull(given.value.toDecimalPlaces(2))}` : null;

/** The page’s figures as a file has them: each in the column of its unit, with what it is made of. */
export const boardFields: readonly Field<BoardLine>[] = [
  field("Panel", "TEXT", ({ panel }) => panel),
  field("Figure", "TEXT", ({ name }) => name),
  field("Count", "COUNT", ({ figure }) => valueIn("COUNT")(figure)),
  field("Dollars", "DOLLARS", ({ figure }) => valueIn("DOLLARS")(figure)),
  field("Share", "SHARE", ({ figure }) => valueIn("SHARE")(figure)),
  field("Number", "TEXT", ({ figure }) => (figure.few ? insufficient : valueIn("TEXT")(figure))),
  field("Plan", "TEXT", ({ plan }) => plan),
  field("Made of", "TEXT", ({ figure }) => side(figure.numerator)),
  field("Over", "TEXT", ({ figure }) => side(figure.denominator)),
  field("Formula", "TEXT", ({ figure }) => figure.formula),
];

/** A figure's accounts as a file has them, under the headings the page gives them. */
export function partFields({ name, numerator, denominator, beside = [] }: Drawn): Field<Part>[] {
  const kind = numerator.format === "dollars" ? "DOLLARS" : "COUNT";
  return [
    field("Account", "TEXT", (part) => part.name),
    field("What happened", "TEXT", (part) => part.note),
    ...beside.map((head, at) => field<Part>(head, "COUNT", (part) => part.beside?.[at])),
    field(denominator ? numerator.words : name, kind, (part) => inFull(part.above)),
    ...(denominator ? [field<Part>(denominator.words, kind, (part) => part.below && inFull(part.below))] : []),
    field("Truebook id", "TEXT", (part) => part.id),
  ];
}
