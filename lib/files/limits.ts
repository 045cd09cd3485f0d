const megabyte = 1024 * 1024;

/** What a file may hold at most; beyond it the file is refused whole, with a sentence. Sizes in bytes. */
export const limits = {
  file: 200 * megabyte,
  unpacked: 2048 * megabyte,
  /** How many times larger a part may unpack, once it is past `smallPart`. */
  ratio: 250,
  smallPart: 10 * megabyte,
  columns: 1_000,
  rows: 1_048_576,
  cell: 32_767,
  sharedStrings: 1_000_000,
  sharedText: 64 * megabyte,
};
