import { __iconData as openIcon } from "lucide-react/icons/chevron-down";
import { __iconData as closedIcon } from "lucide-react/icons/chevron-right";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { ColumnKey } from "@/lib/book/columns";
import { placeOf } from "./book-row";
import { Ratio } from "./cells";

type Told = { text: string; unit?: string; care?: boolean };

export type GroupFace = {
  key: string;
  title: string;
  note: string;
  open: boolean;
  toggleHref: string;
  /** Where more of its rows are, while there are some. */
  more?: { href?: string; text: string };
  sums: Partial<Record<ColumnKey, string>>;
  ratio?: Told;
  /** Premium, fees and other apart, where there is more than one of them. */
  revenueTip?: string;
};

/** A group's name, which runs over the columns it needs, and its sums under theirs. */
export function GroupHead({ group, columns }: { group: GroupFace; columns: ColumnKey[] }) {
  const { title, note, open, toggleHref } = group;
  return (
    <tr data-group className="bg-sunken">
      <td className="max-md:hidden">
        <Icon icon={open ? openIcon : closedIcon} className="text-ink-3" />
      </td>
      <th scope="rowgroup" className="overflow-visible! font-normal max-md:col-span-2">
        <Link
          data-row
          href={toggleHref}
          prefetch={false}
          scroll={false}
          role="button"
          aria-expanded={open}
          className="relative z-[1] inline-flex h-6 outline-none items-center whitespace-nowrap max-md:h-11 max-md:max-w-full"
        >
          <span className="font-semibold">{title}</span>
          <span className="ml-2 text-ink-3 max-md:truncate md:max-lg:hidden">{note}</span>
        </Link>
      </th>
      {columns.map((column) => (
        <td
          key={column}
          className={`${placeOf(column)} text-ink-2 ${column === "revenue" && group.revenueTip ? "max-md:hidden" : ""}`}
        >
          {column === "ratio" && group.ratio ? (
            <Ratio {...group.ratio} />
          ) : column === "revenue" && group.revenueTip ? (
            <span data-tip={group.revenueTip} className="text-ink-3">
              {group.sums.revenue}
            </span>
          ) : (
            group.sums[column]
          )}
        </td>
      ))}
    </tr>
  );
}
