import { count, countChange, money, renewalDayShort } from "@/lib/format";
import { type ProspectColumn, prospectColumnOf } from "@/lib/prospects/columns";
import { nextSort, type ProspectsState, prospectsHref } from "@/lib/prospects/list";
import type { ProspectRow } from "@/lib/prospects/queries";
import { fundingNames, linesText, reasonNames, sectorName } from "@/lib/prospects/words";

/** A cell as text; `was` is what it was before, `chip` stands before it. */
export type ProspectCell = { text: string; was?: string; chip?: string; lead?: string };
export type ProspectFace = {
  ein: string;
  name: string;
  state?: string;
  /** On a phone: its size, why it fits, when it renews. */
  size: string;
  fits: string;
  renews: string;
  premium: string | null;
  employees: number | null;
  pursuedBy?: string;
  cells: ProspectCell[];
};

const nothing = "—";

const cellOf: Record<ProspectColumn, (row: ProspectRow) => ProspectCell> = {
  industry: ({ businessCode }) => ({ text: sectorName(businessCode) ?? nothing }),
  employees: ({ employees }) => ({ text: count(employees) }),
  growth: ({ employees, employeesBefore }) => ({
    text: employees === null || employeesBefore === null ? nothing : countChange(employees - employeesBefore),
  }),
  carrier: ({ carrier, carrierBefore }) => ({ text: carrier ?? "Not filed", was: carrierBefore ?? undefined }),
  broker: ({ broker, brokerBefore }) => ({ text: broker ?? "Not filed", was: brokerBefore ?? undefined }),
  brokerSince: ({ brokerSince }) => ({ text: brokerSince ? String(brokerSince) : nothing }),
  premium: ({ premium }) => ({ text: money(premium) }),
  persons: ({ persons }) => ({ text: count(persons) }),
  renews: ({ renewsOn }) => ({ text: renewsOn ? renewalDayShort(renewsOn) : nothing }),
  funding: ({ funding }) => ({ text: funding === "UNKNOWN" ? nothing : fundingNames[funding] }),
  lines: ({ lines, carriers }) => ({ text: linesText(lines, carriers) || nothing }),
  year: ({ latestYear }) => ({ text: String(latestYear) }),
  place: ({ city }) => ({ text: city ?? nothing }),
  fit: ({ reasons, pursuedBy }) => ({
    text: reasons.map((reason) => reasonNames[reason]).join(", ") || "No reason in what is filed",
    lead: String(reasons.length),
    chip: pursuedBy ? `Pursued by ${pursuedBy}` : undefined,
  }),
};

/** An employer as the list shows it, its cells in the order of the columns. */
export const prospectFace = (row: ProspectRow, columns: ProspectColumn[]): ProspectFace => ({
  ein: row.ein,
  name: row.name,
  state: row.state ?? undefined,
  size: count(row.employees),
  fits: row.reasons.map((reason) => reasonNames[reason]).join(", ") || (row.carrier ?? ""),
  renews: row.renewsOn ? renewalDayShort(row.renewsOn) : "no renewal filed",
  premium: row.premium,
  employees: row.employees,
  pursuedBy: row.pursuedBy ?? undefined,
  cells: columns.map((column) => cellOf[column](row)),
});

export type ProspectHead = {
  key: ProspectColumn | "name";
  label: string;
  tip?: string;
  right: boolean;
  sortHref?: string;
  sorted?: "ascending" | "descending";
};

/** The heads of the columns, each leading to its own order. */
export function prospectHeads(columns: ProspectColumn[], state: ProspectsState, saved: string): ProspectHead[] {
  const now = state.sort.replace("-", "");
  const turned = state.sort.startsWith("-") ? "descending" : "ascending";
  const named = { head: "Employer", sort: "name" as const, right: false, tip: undefined };
  return (["name", ...columns] as const).map((key) => {
    const { head, sort, right, tip } = key === "name" ? named : prospectColumnOf(key);
    return {
      key,
      label: head,
      tip,
      right: Boolean(right),
      sortHref: sort && prospectsHref(state, { sort: nextSort(state.sort, sort) }, "/prospects", saved),
      sorted: sort === now ? turned : undefined,
    };
  });
}
