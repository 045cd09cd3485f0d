import Link from "next/link";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";

/** `href`: where a row's own rows are. */
export type Twin = { head: string[]; rows: { key: string; cells: string[]; href?: string }[] };

/** The numbers of a chart, for those who read rather than look. */
export function TwinTable({ caption, twin: { head, rows } }: { caption: string; twin: Twin }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <Th key={name} align={at === 0 ? "left" : "right"}>
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest], href }) => (
          <Tr key={key}>
            <th scope="row" className="h-[30px] border-b border-line px-2 text-left font-normal">
              {href ? (
                <Link href={href} prefetch={false} className="text-accent-ink hover:underline">
                  {first}
                </Link>
              ) : (
                first
              )}
            </th>
            {rest.map((cell, at) => (
              <Td key={head[at + 1] ?? at} align="right">
                {cell}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
