export type Way = "down" | "up" | "right" | "left" | "stay" | "restore";

const cells = (within: Element | null | undefined) => [...(within?.querySelectorAll<HTMLElement>("[data-edit]") ?? [])];
const buttonOf = (cell: HTMLElement | undefined) => cell?.querySelector<HTMLElement>("button");

/** The cell one step away: the same column of the next row, or the next one of this row; of those that `pass`. */
function cellAt(from: HTMLElement, way: Way, pass: (cell: HTMLElement) => boolean = () => true) {
  const field = from.dataset.edit;
  const across = way === "right" || way === "left";
  const around = across
    ? cells(from.closest("tr, [data-edits]"))
    : cells(from.closest("tbody, [data-edits]")?.parentElement).filter(({ dataset }) => dataset.edit === field);
  const line = around.filter((cell) => cell === from || pass(cell));
  const at = line.indexOf(from);
  return line[at + (way === "down" || way === "right" ? 1 : -1)];
}

/** A cell that opens a dialog is reached by the arrows, and pressed on purpose. */
const editsInPlace = ({ dataset }: HTMLElement) => dataset.opens === undefined;

/** Where focus goes once a cell is left: on to the next cell, which then edits, or back to the cell itself. */
export function wayTo(from: HTMLElement, way: Way) {
  const next = way === "stay" || way === "restore" ? undefined : cellAt(from, way, editsInPlace);
  const button = buttonOf(next);
  if (!button) return buttonOf(from)?.focus();
  button.scrollIntoView({ block: "nearest", inline: "nearest" });
  button.click();
}

/** The arrow keys between the cells of a table; from a row's own link into its first cell, and back. */
export function moveBetween(focused: Element | null, key: string, row: HTMLElement | undefined): boolean {
  const cell = focused?.closest<HTMLElement>("[data-edit]") ?? undefined;
  if (!cell) {
    if (key !== "ArrowRight" || !row || !focused?.matches("[data-row]")) return false;
    return focusOn(cells(row)[0]);
  }
  const way = ({ ArrowDown: "down", ArrowUp: "up", ArrowRight: "right", ArrowLeft: "left" } as const)[key];
  if (!way) return false;
  if (focusOn(cellAt(cell, way))) return true;
  if (way !== "left") return true;
  row?.querySelector<HTMLElement>("[data-row]")?.focus();
  return true;
}

function focusOn(cell: HTMLElement | undefined) {
  const button = buttonOf(cell);
  button?.focus();
  button?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return Boolean(button);
}

/** E and F2 edit the cell that has focus, or the first one of the row that has it. */
export function editAt(focused: Element | null, row: HTMLElement | undefined): boolean {
  const button = buttonOf(focused?.closest<HTMLElement>("[data-edit]") ?? cells(row)[0]);
  button?.click();
  return Boolean(button);
}
