import "server-only";
import { query } from "@/lib/server/query";
import { readWhitespace } from "@/lib/server/whitespace";
import { drawGrid, drawnGrid } from "@/lib/server/whitespace-drawn";

/** Every customer of the viewer's book with medical, as cross-selling asks about them, and what there is to sell. */
export const listWhitespace = query("book.view", ({ db }) => readWhitespace(db));

/** The same with the cells of each, as a page draws them. */
export const getGrid = query("book.view", ({ db }) => drawGrid(db));

/** The grid the viewer drew a moment ago, for the rows of it that did not come with the page. */
export const getDrawnGrid = query("book.view", ({ db }) => drawnGrid(db));
