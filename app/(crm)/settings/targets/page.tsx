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
import { can, type Role } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { listTargets } from "@/lib/settings/queries";
import { targetGrid } from "@/lib/settings/target-grid";
import { targetYear } from "@/lib/settings/target-kinds";

export const metadata: Metadata = { title: "Targets" };

const readerText: Partial<Record<Role, string>> = {
  AE: "A VP sets these; you see your own.",
  DIRECTOR: "A VP sets these; you see your team’s.",
  OPERATIONS: "A VP sets these.",
};

export default async function TargetsPage({ searchParams }: PageProps<"/settings/targets">) {
  const viewer = await requireViewer();
  const given = (await searchParams).year;
  const asked = targetYear(given);
  const first = await listTargets(viewer, asked ?? 0);
  const thisYear = Number(first.today.slice(0, 4));
  const year = asked ?? thisYear;
  const frame = asked ? first : await listTargets(viewer, thisYear);
  const book = year === thisYear ? await sumBook(viewer, readBook({ group: "ae" }, false), frame.today) : undefined;
  const sums = book && new Map(book.groups.map((group) => [group.key, group]));
  const teams = targetGrid({ ...frame, sums });
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
        {!maySet && <span className="text-ink-3">{readerText[viewer.role] ?? ""}</span>}
        <LinkButton href="/accounts/closes" variant="ghost" className="ml-auto">
          Month closes
        </LinkButton>
      </div>
      {teams.length > 0 ? (
        <TargetTable teams={targetsFace(teams, frame, year)} year={year} maySet={maySet} withNow={Boolean(sums)} />
      ) : (
        <EmptyState icon={<Icon icon={targetIcon} size={24} />} title="Nobody to set targets for">
          Targets are for teams and their AEs. An Admin places people in teams.
        </EmptyState>
      )}
    </div>
  );
}
