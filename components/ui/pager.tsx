import { count } from "@/lib/format";
import { LinkButton } from "./link-button";

type PagerProps = { page: number; size: number; total: number; hrefOf: (page: number) => string };

/** The page an address asks for, of those there are, and its rows. */
export function pageOf<Row>(rows: readonly Row[], size: number, asked: string | string[] | undefined) {
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const page = Math.min(Math.max(0, Math.trunc(Number([asked].flat()[0]) || 0)), last);
  return { page, rows: rows.slice(page * size, (page + 1) * size) };
}

/** Which rows these are of how many, and the way to the others. */
export function Pager({ page, size, total, hrefOf }: PagerProps) {
  if (total <= size) return null;
  const [from, to] = [page * size + 1, Math.min((page + 1) * size, total)];
  return (
    <nav aria-label="Pages of rows" className="flex items-center gap-2 px-5 py-2.5 max-md:px-4">
      <span className="num mr-auto text-xs text-ink-3">
        {count(from)} to {count(to)} of {count(total)}
      </span>
      {page > 0 && (
        <LinkButton href={hrefOf(page - 1)} prefetch={false}>
          Previous
        </LinkButton>
      )}
      {to < total && (
        <LinkButton href={hrefOf(page + 1)} prefetch={false}>
          Next
        </LinkButton>
      )}
    </nav>
  );
}
