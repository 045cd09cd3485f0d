import { __iconData as targetIcon } from "lucide-react/icons/target";
import type { Metadata } from "next";
import { targetsFace } from "@/components/settings/target-face";
import { TargetTable } from "@/components/settings/target-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedLinks } from "@/components/ui/segmented";
import { sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import type { Role } from "@/lib/roles";
import { requireViewer } from "@/lib/server/viewer";
import { listTargets } from "@/lib/settings/queries";
import { targetGrid } from "@/lib/settings/target-grid";
import { kindsOf, targetSeason, targetYear } from "@/lib/settings/target-kinds";

export const metadata: Metadata = { title: "Targets" };

const readerText: Partial<Record<Role, string>> = {
  AE: "A VP sets these; you see your own.",
  DIRECTOR: "A VP sets these; you see your team’s.",
  OPERATIONS: "A VP sets these.",
};

export default async function TargetsPage({ searchParams }: PageProps<"/settings/targets">) {
  const viewer = await requireViewer();
  const given = await searchParams;
  const asked = targetYear(given.year);
  const season = asked === undefined ? undefined : targetSeason(given.season, asked);
  const first = await listTargets(viewer, { year: asked ?? 0, season });
  const thisYear = Number(first.today.slice(0, 4));
  const year = asked ?? thisYear;
  const period = { year, season };
  const frame = asked ? first : await listTargets(viewer, period);
  const book =
    year === thisYear && !season ? await sumBook(viewer, readBook({ group: "ae" }, false), frame.today) : undefined;
  const sums = book && new Map(book.groups.map((group) => [group.key, group]));
  const teams = targetGrid({ ...frame, sums, kinds: kindsOf(period) });
  const years = [...new Set([year, thisYear - 1, thisYear, thisYear + 1])].sort((a, b) => a - b);
  const maySet = can(viewer, "target.set");
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <SegmentedLinks
          label="Year"
          current={String(year)}
          segments={years.map((each) => ({
            value: String(each),
            label: String(each),
            href: `/settings/targets?year=${each}`,
          }))}
        />
        <SegmentedLinks
          label="Year or season"
          current={season ?? "year"}
          segments={[
            { value: "year", label: "All of it", href: `/settings/targets?year=${year}` },
            ...[...new Set([`${year}-01-01`, `${year}-07-01`, ...(season ? [season] : [])])].sort().map((day) => ({
              value: day,
              label: renewalDay(day),
              href: `/settings/targets?year=${year}&season=${day}`,
            })),
          ]}
        />
        {!maySet && <span className="text-ink-3">{readerText[viewer.role] ?? ""}</span>}
        <LinkButton href="/accounts/closes" variant="ghost" className="ml-auto">
          Month closes
        </LinkButton>
      </div>
      {teams.length > 0 ? (
        <TargetTable
          teams={targetsFace(teams, frame, period)}
          period={period}
          maySet={maySet}
          withNow={Boolean(sums)}
        />
      ) : (
        <EmptyState icon={<Icon icon={targetIcon} size={24} />} title="Nobody to set targets for">
          Targets are for teams and their AEs. An Admin places people in teams.
        </EmptyState>
      )}
    </div>
  );
}
