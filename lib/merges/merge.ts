/** Which of two records, by the order they are shown in. */
export const sides = ["first", "second"] as const;
export type Side = (typeof sides)[number];
export const otherOf = (side: Side): Side => (side === "first" ? "second" : "first");

/** What two records say of the same fields, as text; "" is nothing. */
export type Pair<F extends string> = Record<Side, Record<F, string>>;

/** The side a field is taken from unless somebody chooses: the record that stays, or the other where it says nothing. */
export const usualSide = <F extends string>(pair: Pair<F>, stays: Side, field: F): Side =>
  pair[stays][field] === "" && pair[otherOf(stays)][field] !== "" ? otherOf(stays) : stays;

/** What changes of the record that stays, field by field as chosen: what it says already is no change. */
export function mergeOf<F extends string>(
  fields: readonly F[],
  pair: Pair<F>,
  stays: Side,
  chosen: Partial<Record<F, Side>>,
): Partial<Record<F, string>> {
  const changed: Partial<Record<F, string>> = {};
  for (const field of fields) {
    const value = pair[chosen[field] ?? usualSide(pair, stays, field)][field];
    if (value !== pair[stays][field]) changed[field] = value;
  }
  return changed;
}

/** Into which record each was merged; what is not in here stands for itself. */
export type Merged = ReadonlyMap<string, string>;

/** The record an id leads to today. */
export const followed = (merged: Merged, id: string) => merged.get(id) ?? id;

/** After `gone` went into `stays`: whatever had been merged into it leads there too, so that a reader follows one step. */
export function after(merged: Merged, gone: string, stays: string): Merged {
  const led = [...merged].map(([id, into]) => [id, into === gone ? stays : into] as const);
  return new Map([...led, [gone, stays]]);
}
