"use client";

import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import { usePathname, useSearchParams } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { Menu, type MenuSection } from "@/components/ui/menu";
import { listComing } from "@/lib/book/coming";
import { renewalDay } from "@/lib/format";
import type { Role } from "@/lib/roles";
import type { Day } from "@/lib/units/day";

type Owner = { id: string; name: string; teamId: string | null; team: string | null };
type ScopeSelectProps = { owners: Owner[]; today: Day; role: Role };

/** The pages that are narrowed to a team, an AE or a season. */
const narrowed = ["/accounts", "/renewals", "/forecast", "/insights", "/insights/rows"];
/** What was unrolled by hand, and what a view would say of the season, does not outlive a new scope. */
const forgotten = ["open", "rows", "peek", "lines", "metric", "back", "at", "freeze"];

export function ScopeSelects({ owners, today, role }: ScopeSelectProps) {
  const path = usePathname();
  const params = useSearchParams();
  if (!narrowed.includes(path)) return null;
  const everyone = role === "DIRECTOR" ? `My team · ${owners.length} AEs` : "All teams";
  const seasons = listComing(today).map((day) => ({ day, label: renewalDay(day) }));
  const href = (change: Record<string, string | undefined>) => {
    const next = new URLSearchParams(params);
    for (const key of forgotten) next.delete(key);
    for (const [key, value] of Object.entries(change)) value === undefined ? next.delete(key) : next.set(key, value);
    return `${path}?${next.toString().replace(/%(3A|2C|3B)/g, decodeURIComponent)}`;
  };
  const [team, ae, season] = ["team", "ae", "season"].map((key) => params.get(key) ?? undefined);
  const teams = [...new Map(owners.flatMap((o) => (o.teamId ? [[o.teamId, o.team ?? ""]] : [])))];
  const person = owners.find(({ id }) => id === ae)?.name;
  const teamName = teams.find(([id]) => id === team)?.[1];
  const sections: MenuSection[] = [
    { items: [{ label: everyone, href: href({ team: undefined, ae: undefined }), checked: !team && !ae }] },
    ...(teams.length > 1
      ? [
          {
            label: "Teams",
            items: teams.map(([id, label]) => ({
              label: label ?? "",
              href: href({ team: id, ae: undefined }),
              checked: id === team,
            })),
          },
        ]
      : []),
    {
      label: "AEs",
      items: owners.map(({ id, name }) => ({
        label: name,
        href: href({ ae: id, team: undefined }),
        checked: id === ae,
      })),
    },
  ];
  const none = path === "/forecast" ? "Next season" : "All seasons";
  const every = { label: none, href: href({ season: params.has("view") ? "" : undefined }), checked: !season };
  return (
    <>
      {owners.length > 1 && <Select label="Team" shown={person ?? teamName ?? everyone} sections={sections} />}
      <Select
        label="Season"
        shown={seasons.find(({ day }) => day === season)?.label ?? none}
        sections={[
          {
            items: [
              every,
              ...seasons.map(({ day, label }) => ({ label, href: href({ season: day }), checked: day === season })),
            ],
          },
        ]}
      />
    </>
  );
}

function Select({ label, shown, sections }: { label: string; shown: string; sections: MenuSection[] }) {
  return (
    <Menu
      bare
      align="end"
      className="flex h-8 items-center gap-2 rounded-md border border-line-strong px-2.5 hover:bg-hover touch:h-11"
      trigger={
        <>
          <span className="text-ink-3">{label}</span>
          <span className="max-w-40 truncate font-medium">{shown}</span>
          <Icon icon={chevronsIcon} size={14} className="text-ink-3" />
        </>
      }
      sections={sections}
    />
  );
}
