import type { Change, ChangeKind } from "@/lib/pictures/changes";

/**
 * What of a week’s changes a home tells, the most telling kind first: who came and went, where a renewal stands, what
 * threatens it, who advises it, and its numbers. Counts and dollars follow from each month, and are told by their page.
 */
export const tellingKinds = [
  "GONE",
  "NEW",
  "status",
  "health",
  "broker",
  "renewsOn",
  "quoted",
  "required",
] as const satisfies ChangeKind[];
export type TellingKind = (typeof tellingKinds)[number];

/** An account that is other than it was, by the kinds in which it is. */
export type Moved = { accountId: string; account: string; members: number; kinds: TellingKind[] };

/** So many changes as lines, the most telling first, among equals of the most members. */
export function mostTelling(moved: readonly Moved[], most: number) {
  const lines = moved.flatMap(({ kinds, ...account }) => kinds.map((kind) => ({ ...account, kind })));
  const place = (kind: TellingKind) => tellingKinds.indexOf(kind);
  return lines
    .sort(
      (a, b) =>
        place(a.kind) - place(b.kind) ||
        b.members - a.members ||
        a.account.localeCompare(b.account) ||
        (a.accountId < b.accountId ? -1 : 1),
    )
    .slice(0, most);
}

type Line = Pick<ReturnType<typeof mostTelling>[number], "accountId" | "kind">;

/** The changes of these lines, in their order. */
export const changesOfLines = <C extends Change>(lines: readonly Line[], changes: readonly C[]): C[] =>
  lines.flatMap(({ accountId, kind }) => changes.filter((one) => one.accountId === accountId && one.kind === kind));
