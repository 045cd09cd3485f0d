import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { StageIcon } from "@/components/ui/stage-icon";
import { renewalDay } from "@/lib/format";
import { yearOfDeal } from "@/lib/opportunities/amount";
import type { Deal } from "@/lib/opportunities/deal";
import { isOpen, stageNames } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { Due } from "./due";
import { dollarsText, productsText, stageMarks } from "./words";

type DealCardProps = {
  deal: Deal;
  today: Day;
  /** Where "Move to…" leads. */
  targets: { key: string; name: string; danger?: boolean }[];
  onMove: (to: string) => void;
  /** Names its stage too, where the columns are something else. */
  staged?: boolean;
};

/** An opportunity: what of, for whom, what it is worth, what comes next, and where it may go. */
export function DealCard({ deal, today, targets, onMove, staged }: DealCardProps) {
  const open = isOpen(deal.stage);
  return (
    <li
      draggable={targets.length > 0}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", deal.id)}
      className="rounded-md border border-line bg-surface px-2.5 py-2 shadow-1"
    >
      <Link
        data-row
        href={`/opportunities/${deal.id}`}
        prefetch={false}
        draggable={false}
        className="flex min-h-6 min-w-0 items-center font-medium hover:underline"
      >
        <span className="truncate">{productsText(deal)}</span>
      </Link>
      <span className="flex items-baseline justify-between gap-2 text-xs text-ink-2">
        <span className="min-w-0 truncate" data-tip={deal.name}>
          {deal.name}
        </span>
        <span className="num shrink-0">{dollarsText(yearOfDeal(deal.products))}</span>
      </span>
      {staged && (
        <span className="block text-xs">
          <StageIcon mark={stageMarks[deal.stage]} label={stageNames[deal.stage]} />
        </span>
      )}
      <span className="mt-1 flex min-h-6 items-center gap-2 border-t border-line pt-1 text-xs text-ink-3">
        <span className="min-w-0 flex-1 truncate" data-tip={open ? deal.nextStep : undefined}>
          {open ? deal.nextStep : renewalDay(deal.closedOn)}
        </span>
        {open && <Due deal={deal} today={today} />}
        {deal.owner && <Avatar name={deal.owner} named />}
        {targets.length > 0 && (
          <Menu
            trigger={<Icon icon={moreIcon} size={14} />}
            label={`Move to…: ${productsText(deal)}, ${deal.name}`}
            variant="ghost"
            size="sm"
            square
            align="end"
            sections={[
              {
                label: "Move to",
                items: targets.map(({ key, name, danger }) => ({ label: name, danger, onSelect: () => onMove(key) })),
              },
            ]}
          />
        )}
      </span>
    </li>
  );
}
