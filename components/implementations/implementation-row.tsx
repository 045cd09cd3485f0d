import Link from "next/link";
import { Remark } from "@/components/ui/note";
import { Td, Tr } from "@/components/ui/table";
import { counted, dayText, renewalDay } from "@/lib/format";
import type { Enrollment } from "@/lib/implementations/enrollment";
import type { Implementation } from "@/lib/implementations/view";
import { VerdictChip } from "./verdict-chip";

/** One renewal after its yes, as a line of the list. */
export function ImplementationRow({ one, clashes }: { one: Implementation; clashes: Enrollment[] }) {
  const { renewalId, account, owner, effectiveOn, today, tracks } = one;
  const signed = tracks.some(({ prices }) => prices.length > 0);
  return (
    <Tr>
      <Td className="num">{renewalDay(effectiveOn)}</Td>
      <th scope="row" className="h-[34px] max-w-64 border-b border-line px-2 text-left font-medium">
        <Link data-row href={`/renewals/${renewalId}`} prefetch={false} className="block truncate hover:underline">
          {account}
        </Link>
      </th>
      <Td quiet>{owner ?? "—"}</Td>
      <Td>
        {one.stepsDone} of {one.stepsAll} {one.stepsLate > 0 && <Remark tone="warn">{one.stepsLate} late</Remark>}
      </Td>
      <Td quiet>
        {one.fromOn && one.toOn ? `${dayText(one.fromOn, today)} to ${dayText(one.toOn, today)}` : "No days set"}
        {one.presenter && one.presenter !== owner && `, ${one.presenter}`}{" "}
        {clashes.length > 0 && (
          <span data-tip={`Presents in these days at ${clashes.map(({ account: other }) => other).join(", ")} too`}>
            <Remark tone="warn">{counted(clashes.length, "clash", "clashes")}</Remark>
          </span>
        )}
      </Td>
      <Td quiet>
        {one.unsigned === 0 ? (
          "All signed"
        ) : one.unsignedDays > 0 ? (
          <Remark tone="warn">
            {one.unsigned}, {counted(one.unsignedDays, "day")} in force
          </Remark>
        ) : (
          counted(one.unsigned, "agreement")
        )}
      </Td>
      <Td>{signed ? <VerdictChip verdict={one.verdict} dollars={one.dollars} /> : "Not signed"}</Td>
      <Td quiet>{closing(one)}</Td>
    </Tr>
  );
}

/** What is to be recorded before it can be closed. */
function closing({ over, owesDisclosure, disclosure, lessons }: Implementation) {
  if (over) return "Closed";
  const lacks = [owesDisclosure && !disclosure && "Disclosure", !lessons && "Post-mortem"].filter(Boolean);
  return lacks.join(", ") || "Nothing";
}
