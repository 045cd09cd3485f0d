import { type Change, changeKinds, changeOrder } from "./changes";

type Grouped<C extends Change> = { key: string; title: string; changes: C[] };

/** Changes by kind in the kinds' order, or by account in that of their names; the first `most` of all of them. */
export function groupChanges<C extends Change>(
  changes: readonly C[],
  by: "kind" | "account",
  most: number,
): Grouped<C>[] {
  const ordered = [...changes].sort((a, b) =>
    by === "kind"
      ? changeOrder.indexOf(a.kind) - changeOrder.indexOf(b.kind)
      : a.account.localeCompare(b.account) || a.accountId.localeCompare(b.accountId),
  );
  const groups = new Map<string, Grouped<C>>();
  for (const change of ordered.slice(0, most)) {
    const key = by === "kind" ? change.kind : change.accountId;
    const group = groups.get(key) ?? {
      key,
      title: by === "kind" ? changeKinds[change.kind] : change.account,
      changes: [],
    };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}
