import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { PaperTable as Rows } from "@/lib/documents/paper";

/** A table of a document as it stands on paper. */
export function PaperTable({ heads, rows, total, caption }: Rows & { caption: string }) {
  return (
    <Scroller label={caption}>
      <Table caption={caption} dense>
        <TableHead>
          <tr>
            {heads.map((head, at) => (
              <Th key={head} align={at === 0 ? "left" : "right"}>
                {head}
              </Th>
            ))}
          </tr>
        </TableHead>
        <tbody>
          {[...rows, ...(total ? [total] : [])].map((cells) => (
            <Tr key={cells[0]} look={cells === total ? "line" : "plain"}>
              {heads.map((head, at) => (
                <Td key={head} align={at === 0 ? "left" : "right"} className={at === 0 ? undefined : "num"}>
                  {cells[at]}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}
