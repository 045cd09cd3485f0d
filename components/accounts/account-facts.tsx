import { ExplainPopover } from "@/components/metrics/explain-popover";
import { Delta } from "@/components/ui/delta";
import { Facts } from "@/components/ui/facts";
import { Remark } from "@/components/ui/note";
import type { ToldFact } from "./told-facts";

/** An account's key figures on one line. */
export const AccountFacts = ({ facts }: { facts: ToldFact[] }) => (
  <Facts
    facts={facts.map(({ label, value, explained, tip, ...below }) => ({
      label,
      value: explained ? <ExplainPopover {...explained}>{value}</ExplainPopover> : value,
      note: below.change || below.warns ? <Below {...below} /> : below.note,
      tip,
    }))}
  />
);

function Below({ change, warns, note }: Pick<ToldFact, "change" | "warns" | "note">) {
  if (change)
    return (
      <>
        <Delta direction={change.direction} good={change.good}>
          {change.text}
        </Delta>
        {note}
      </>
    );
  return warns && <Remark tone={warns}>{note}</Remark>;
}
