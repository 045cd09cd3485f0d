import type { Option } from "./select";

/** Values with their names as the options of a field. */
export const optionsOf = (names: Record<string, string>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
