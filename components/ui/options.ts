import type { Option } from "./select";

/** Values with their names as the options of a field: all that have a name, or those given. */
export const optionsOf = (names: Record<string, string>, values = Object.keys(names)): Option[] =>
  values.map((value) => ({ value, label: names[value] ?? value }));
