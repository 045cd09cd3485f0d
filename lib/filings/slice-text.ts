/** What part of the files is brought: years of plans; and of filings the states and the fewest active participants. */
export type Slice = { states?: string[]; sizeFloor?: number; fromYear?: number; toYear?: number };

/** A slice in words: "MA and NH, from 500 employees, 2022 to 2024". */
export function sliceText({ states, sizeFloor, fromYear, toYear }: Slice): string {
  const parts = [
    states?.length && states.join(", "),
    sizeFloor && `from ${sizeFloor.toLocaleString("en-US")} employees`,
    fromYear && toYear
      ? `${fromYear} to ${toYear}`
      : fromYear
        ? `from ${fromYear}`
        : toYear
          ? `to ${toYear}`
          : undefined,
  ];
  return parts.filter(Boolean).join("; ") || "Everything in the files";
}
