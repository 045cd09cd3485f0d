import type { Role } from "@/lib/roles";
import type { TouchKind } from "./kinds";

type Meeting = { kind: TouchKind; chiefs: string[]; ours: { name: string; role: Role }[] };

/** Who met whom, where a meeting was between an executive officer of the customer and a Director or VP of ours. */
export function executiveMeeting({ kind, chiefs, ours }: Meeting): string | undefined {
  const leaders = ours.filter(({ role }) => role === "DIRECTOR" || role === "VP");
  if (kind !== "MEETING" || chiefs.length === 0 || leaders.length === 0) return undefined;
  return `${listed(leaders.map(({ name }) => name))} with ${listed(chiefs)}`;
}

const listed = (names: string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
