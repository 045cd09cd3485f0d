import Link from "next/link";
import { kindNames } from "@/lib/imports/kind";
import { ImportResult } from "./import-result";
import { type ImportsProps, nameOf } from "./imports-table";
import { StatusMark } from "./status-mark";
import { momentText } from "./words";

export function ImportsList({ imports, zone, now }: ImportsProps) {
  return (
    <ul aria-label="Imports, newest first" className="md:hidden">
      {imports.map((each) => (
        <li key={each.id} className="border-b border-line">
          <Link
            href={`/imports/${each.id}`}
            prefetch={false}
            className="block min-h-14 px-4 py-2 -outline-offset-2 hover:bg-hover"
          >
            <span className="flex items-center justify-between gap-3">
              <span className="min-w-0 truncate text-base font-medium">{nameOf(each)}</span>
              <StatusMark status={each.status} kind={each.kind} counts={each.counts} />
            </span>
            <span className="block truncate text-ink-3">
              {[kindNames[each.kind], each.requester, momentText(each.createdAt, zone, now)].join(", ")}
            </span>
            <span className="num line-clamp-2 text-xs">
              <ImportResult {...each} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
