import { Td, Tr } from "@/components/ui/table";
import { ratio, renewalDay } from "@/lib/format";
import type { LineTerm } from "@/lib/lines/queries";
import type { TermField as Field } from "@/lib/lines/schema";
import type { Day } from "@/lib/units/day";
import { FundingChip } from "./funding-chip";
import { TermField } from "./tab-parts";
import { termLooks } from "./term-look";

const bases: Record<string, string> = { PMPM: "PMPM", PEPM: "PEPM", TIER: "PEPM, by tier", INCLUDED: "In medical" };

type TermRowProps = { term: LineTerm; line: string; writable: boolean; today: Day };

/** One term of a line; those who may edit its figures where they stand. */
export function TermRow({ term, line, writable, today }: TermRowProps) {
  const included = term.priceBasis === "INCLUDED";
  const cell = (field: Field) => {
    const value = term[field] ?? "";
    if (!writable || (included && field === "rate")) return <>{termLooks[field].show(value)}</>;
    return <TermField term={term} of={`${line} from ${renewalDay(term.fromOn)}`} field={field} value={value} />;
  };
  return (
    <Tr look={term.fromOn <= today && today <= term.toOn ? "changed" : "plain"}>
      <Td className="num">{renewalDay(term.fromOn)}</Td>
      <Td className="num">{renewalDay(term.toOn)}</Td>
      <Td>
        <FundingChip funding={term.funding} />
      </Td>
      <Td align="right" className="num">
        {included ? "Included" : cell("rate")}
      </Td>
      <Td quiet>{bases[term.priceBasis]}</Td>
      <Td align="right" quiet className="num">
        {cell("targetRate")}
      </Td>
      <Td align="right" quiet className="num">
        {ratio(term.adequacy)}
      </Td>
      <Td align="right" quiet className="num">
        {cell("poolingPoint")}
      </Td>
      <Td align="right" quiet className="num">
        {cell("commission")}
      </Td>
      <Td quiet className="num">
        {cell("guaranteedUntil")}
      </Td>
      <Td align="right" quiet className="num">
        {cell("rateCap")}
      </Td>
    </Tr>
  );
}
