/** Rows of a long list that are drawn: those in sight with some beside them, and one that must stay though it is not. */
export type View = { from: number; to: number };
/** So many rows that are not drawn, or one that is. */
export type Piece = { gap: number; before: number } | { at: number };

/** Drawn above and below what is in sight, and by how much a view moves at once. */
const beside = 12;
const step = 6;

type Sight = { top: number; height: number; row: number; count: number };

/** The rows in sight at a scroll position; a view moves by steps, so that most scrolling changes nothing. */
export function viewAt({ top, height, row, count }: Sight): View {
  const first = Math.floor(Math.max(0, top) / row);
  const last = Math.ceil((Math.max(0, top) + height) / row);
  const from = Math.floor(Math.max(0, first - beside) / step) * step;
  const to = Math.ceil((last + beside) / step) * step;
  return { from: Math.min(from, Math.max(0, count - step)), to: Math.min(Math.max(to, 0), count) };
}

/** What a list is drawn as: rows in order, and the room of those between them. */
export function piecesOf({ from, to }: View, count: number, kept?: number): Piece[] {
  const drawn = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  if (kept !== undefined && kept >= 0 && kept < count && (kept < from || kept >= to)) drawn.push(kept);
  drawn.sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let next = 0;
  for (const at of drawn) {
    if (at > next) pieces.push({ gap: at - next, before: at });
    pieces.push({ at });
    next = at + 1;
  }
  if (next < count) pieces.push({ gap: count - next, before: count });
  return pieces;
}

/** For each new row of a step so many may be let go: taking rows away is felt too. */
const letGo = 4;

/**
 * One step from the rows that are drawn in full towards those of a view: no more than `most` new ones, first the ones from
 * `sight` down, then those above, and none that `has` does not know yet. What has left the view is let go, a few at a time.
 */
export function nearer(drawn: View, view: View, sight: number, most: number, has: (at: number) => boolean): View {
  const shed = most * letGo;
  if (drawn.from >= view.to || drawn.to <= view.from) {
    if (drawn.to - drawn.from > shed) return { from: drawn.from + shed, to: drawn.to };
    const start = Math.min(Math.max(sight, view.from), view.to);
    return added({ from: start, to: start });
  }
  return added({
    from: Math.min(Math.max(drawn.from, view.from), drawn.from + shed),
    to: Math.max(Math.min(drawn.to, view.to), drawn.to - shed),
  });

  function added({ from, to }: View): View {
    for (let left = most; left > 0; left--) {
      if (to < view.to && has(to)) to += 1;
      else if (from > view.from && has(from - 1)) from -= 1;
      else break;
    }
    return { from, to };
  }
}

/** Most rows drawn in one frame; what a frame takes that can be felt or cannot, and after how long it was a pause, in milliseconds. */
const mostAtOnce = 6;
const felt = 40;
const unfelt = 25;
const pause = 400;

/** How many rows to draw next after a frame that took so long: one more while nobody feels it, one less as soon as somebody does; one after a pause, which tells nothing. */
export function pacedBy(most: number, took: number): number {
  if (took >= pause) return 1;
  if (took > felt) return Math.max(1, most - 1);
  return took < unfelt ? Math.min(mostAtOnce, most + 1) : most;
}

export type Place = { row: number; column: number };
const page = 10;

/** Where a key leads in a grid of so many rows and columns; nothing where it is not a grid's key. */
export function placeAfter(key: string, whole: boolean, { row, column }: Place, size: Place): Place | undefined {
  const at = (to: number, across: number): Place => ({
    row: Math.min(Math.max(to, 0), size.row - 1),
    column: Math.min(Math.max(across, 0), size.column - 1),
  });
  switch (key) {
    case "ArrowRight":
      return at(row, column + 1);
    case "ArrowLeft":
      return at(row, column - 1);
    case "ArrowDown":
      return at(row + 1, column);
    case "ArrowUp":
      return at(row - 1, column);
    case "PageDown":
      return at(row + page, column);
    case "PageUp":
      return at(row - page, column);
    case "Home":
      return at(whole ? 0 : row, 0);
    case "End":
      return at(whole ? size.row - 1 : row, size.column - 1);
    default:
      return undefined;
  }
}

/** Rows are fetched by blocks: which ones a view still lacks of a list whose first rows are there. */
export const blockOf = 60;
export function blocksLacking({ from, to }: View, there: number, known: ReadonlySet<number>): number[] {
  const [first, last] = [Math.floor(Math.max(from, there) / blockOf), Math.floor((to - 1) / blockOf)];
  const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return to <= there ? [] : wanted.filter((block) => !known.has(block));
}
