import { type Decimal, inFull } from "@/lib/units/decimal";

/** How a figure of a document’s sheet is shown. */
export const figureFormats = {
  COUNT: "#,##0",
  DOLLARS: "#,##0.00",
  SHARE: "+0.0%;-0.0%;0.0%",
  RATIO: "0.0000",
  BASE: "#,##0.000000",
} as const;
export type FigureFormat = keyof typeof figureFormats;

/** A cell of a document’s sheet: words, a figure as given, or a formula with what it comes to. */
export type GridCell =
  | null
  | { words: string; look?: "title" | "head" | "note" }
  | { figure: string; format: FigureFormat; strong?: boolean }
  | { formula: string; result: string; format: FigureFormat; strong?: boolean };
export type Grid = { name: string; title: string; on: string; widths: number[]; rows: GridCell[][] };

export const words = (text: string, look?: "title" | "head" | "note"): GridCell => ({
  words: text,
  ...(look && { look }),
});
export const figure = (value: string | number, format: FigureFormat): GridCell => ({ figure: String(value), format });

/** A formula and what it comes to; nothing where it would come to nothing. */
export const formula = (
  text: string,
  result: Decimal | number | null | undefined,
  format: FigureFormat,
  strong?: boolean,
): GridCell =>
  result === null || result === undefined
    ? null
    : {
        formula: text,
        result: typeof result === "number" ? String(result) : inFull(result),
        format,
        ...(strong && { strong }),
      };
