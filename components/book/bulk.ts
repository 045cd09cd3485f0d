/** What a bulk dialog is about: a list by its query string, or these very accounts. */
export type Bulk = {
  chosen: { filter: string } | { ids: string[] };
  count: number;
  /** The account's, where it is a single one. */
  name?: string;
  onClose: () => void;
  /** Everything was taken: the selection has served. */
  onDone: () => void;
};
