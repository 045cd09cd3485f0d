import Link from "next/link";
import type { ColumnKey } from "@/lib/book/columns";
import { placeOf } from "./book-row";

/** Where more of a group is, while there is some. */
export function MoreRow({ more, span }: { more: { href?: string; text: string }; span: number }) {
  return (
    <tr data-group className="bg-surface">
      <td colSpan={span} className="pl-[45px]! max-md:col-span-3">
        {more.href ? (
          <Link
            data-row
            href={more.href}
            prefetch={false}
            scroll={false}
            className="inline-flex h-6 items-center text-accent-ink hover:underline max-md:h-11"
          >
            {more.text}
          </Link>
        ) : (
          <span className="text-ink-3">{more.text}</span>
        )}
      </td>
    </tr>
  );
}

type TotalRowProps = { total: Partial<Record<ColumnKey, string>>; columns: ColumnKey[]; elsewhere?: string };

/** What the rows add up to. */
export function TotalRow({ total, columns, elsewhere }: TotalRowProps) {
  return (
    <tfoot className="sticky bottom-0 z-10">
      {elsewhere && (
        <tr data-group className="bg-canvas">
          <td colSpan={columns.length + 2} className="border-t pl-[45px]! max-md:col-span-3">
            {elsewhere}
          </td>
        </tr>
      )}
      <tr data-group className="bg-canvas font-semibold">
        <td className="border-t max-md:hidden" />
        <td className="border-t max-md:col-span-2">Total</td>
        {columns.map((column) => (
          <td key={column} className={`border-t ${placeOf(column)}`}>
            {total[column]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
