import { Part } from "@/components/home/part";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { segmentNames } from "@/lib/accounts/segment";
import { count, dayText, dueText } from "@/lib/format";
import { dueAgain } from "@/lib/packs/due";
import type { Held, Packs } from "@/lib/packs/queries";
import type { Day } from "@/lib/units/day";
import { OpenPack } from "./open-pack";

type CustomersDueProps = { accounts: Packs["accounts"]; held: readonly Held[]; today: Day };
const shown = 12;

/** The customers whose review is due first: those never reviewed by size, then by the day. */
export function CustomersDue({ accounts, held, today }: CustomersDueProps) {
  const open = new Set(held.flatMap(({ kind, accountId, closedOn }) => (kind === "QBR" && !closedOn ? accountId : [])));
  const due = accounts
    .map((account) => ({ ...account, dueOn: dueAgain({ kind: "QBR", ...account }, today) }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || b.members - a.members);
  const late = due.filter(({ dueOn }) => dueOn <= today).length;
  return (
    <Part
      id="customers"
      title="Customer reviews due"
      many={count(late)}
      note="National each quarter, Major each half-year"
    >
      <Table caption="Customer reviews due">
        <TableHead>
          <tr>
            <Th className="pl-0!">Account</Th>
            <Th align="right">Members</Th>
            <Th className="max-md:hidden">Last held</Th>
            <Th>Due</Th>
            <Th className="pr-0!">
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {due.slice(0, shown).map(({ id, name, segment, members, heldOn, dueOn }) => (
            <Tr key={id}>
              <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium break-words">
                {name}
                <span className="ml-2 text-xs font-normal text-ink-3">{segmentNames[segment]}</span>
              </th>
              <Td align="right" className="num">
                {count(members)}
              </Td>
              <Td quiet className="max-md:hidden">
                {heldOn ? dayText(heldOn, today) : "Never"}
              </Td>
              <Td>{heldOn ? dueText(dueOn, today) : "Now"}</Td>
              <Td align="right" className="pr-0!">
                <OpenPack
                  kind="QBR"
                  look="ghost"
                  accountId={id}
                  label={open.has(id) ? "Go on" : "Open"}
                  about={`review of ${name}`}
                />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {due.length > shown && (
        <p className="py-2 text-xs text-ink-3">
          {count(due.length - shown)} more later; any of them by New customer review.
        </p>
      )}
    </Part>
  );
}
