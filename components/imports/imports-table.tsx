import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { kindNames } from "@/lib/imports/kind";
import { monthsText } from "@/lib/imports/months";
import type { ImportListed } from "@/lib/imports/queries";
import { ImportResult } from "./import-result";
import { StatusMark } from "./status-mark";
import { momentText } from "./words";

export type ImportsProps = { imports: ImportListed[]; zone: string; now: Date };

type Named = Pick<ImportListed, "kind" | "fileName"> & { undoesKind?: string | null };

export function nameOf({ kind, fileName, undoesKind }: Named) {
  if (kind !== "UNDO") return fileName;
  return undoesKind === "UNDO" ? `Undo of the undo of ${fileName}` : `Undo of ${fileName}`;
}

export function ImportsTable({ imports, zone, now }: ImportsProps) {
  return (
    <div className="max-md:hidden">
      <Table caption="Imports, newest first" fixed>
        <TableHead sticky>
          <tr>
            <Th className="pl-5">File</Th>
            <Th className="w-32">Kind</Th>
            <Th className="w-32 max-lg:hidden">Month</Th>
            <Th className="w-32 max-lg:hidden">Who</Th>
            <Th className="w-36">When</Th>
            <Th className="w-40">Status</Th>
            <Th className="w-[27%] pr-5">Rows</Th>
          </tr>
        </TableHead>
        <tbody>
          {imports.map((each) => (
            <Tr key={each.id}>
              <Td className="pl-5">
                <Link
                  href={`/imports/${each.id}`}
                  prefetch={false}
                  data-tip={nameOf(each).length > 36 ? nameOf(each) : undefined}
                  className="block truncate font-medium hover:underline"
                >
                  {nameOf(each)}
                </Link>
              </Td>
              <Td quiet>{kindNames[each.kind]}</Td>
              <Td quiet className="max-lg:hidden">
                {monthsText(each.months) ?? "—"}
              </Td>
              <Td quiet className="max-lg:hidden">
                {each.requester}
              </Td>
              <Td quiet className="num">
                {momentText(each.createdAt, zone, now)}
              </Td>
              <Td>
                <StatusMark status={each.status} kind={each.kind} counts={each.counts} />
              </Td>
              <Td className="num pr-5">
                <span data-tip={each.problem ?? undefined} className="block truncate">
                  <ImportResult {...each} />
                </span>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
