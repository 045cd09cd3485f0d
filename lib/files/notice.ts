/** The last line of a workbook that leaves Truebook. */
export const notice = "Internal: not for customers or brokers";

/** Whether a row is that line alone, and so no row when its file comes back. */
export const isNotice = (cells: readonly string[]) => cells.map((cell) => cell.trim()).join("") === notice;
