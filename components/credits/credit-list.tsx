import Link from "next/link";
import { GiveCredit, RecoverCredit, WithdrawCredit } from "@/components/accounts/tab-parts";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { basisNames, creditNames, sourceNames } from "@/lib/credits/kinds";
import type { CreditShown } from "@/lib/credits/queries";
import { isLive, type Standing, standingNames } from "@/lib/credits/standing";
import { exactMoney, renewalDay } from "@/lib/format";
import { packageName } from "@/lib/products/packages";
import type { GiveCreditProps } from "./give-credit";

const tones: Record<Standing, ChipTone> = {
  OFFERED: "outline",
  AHEAD: "accent-outline",
  RUNS: "accent",
  OVER: "neutral",
  LAPSED: "warn",
  FELL: "neutral",
  WITHDRAWN: "neutral",
};
const columns = [
  "Credit",
  "State",
  { label: "Dollars", align: "right" as const },
  "Out of",
  "Hangs on",
  "From, to",
  "Compliance",
];

type CreditListProps = { credits: CreditShown[]; writable: boolean; today: string; give?: GiveCreditProps };

/** What is given beside prices, each credit apart from every price: what it comes out of, what it hangs on, its code. */
export function CreditList({ credits, writable, today, give }: CreditListProps) {
  return (
    <RecordsSection
      id="credits"
      title="Credits"
      add={writable && give && <GiveCredit {...give} />}
      empty="None is given. A credit comes out of fees or margin, never out of claims."
      columns={columns}
      acts
      spaced
      className="min-w-[760px]"
    >
      {credits.map((credit) => (
        <Tr key={credit.id}>
          <th scope="row" className="border-b border-line px-2 py-1.5 text-left font-medium">
            {credit.opportunityId ? (
              <Link href={`/opportunities/${credit.opportunityId}`} prefetch={false} className="hover:underline">
                {creditNames[credit.kind]}
              </Link>
            ) : (
              creditNames[credit.kind]
            )}
            <span className="block text-xs font-normal text-ink-3">
              {[credit.package && packageName(credit.package), credit.words].filter(Boolean).join(", ")}
            </span>
          </th>
          <Td>
            <Chip tone={tones[credit.standing]}>{standingNames[credit.standing]}</Chip>
            <span className="block text-xs text-ink-3">{stateText(credit)}</span>
          </Td>
          <Td align="right" className="num">
            {exactMoney(credit.amount, 2)}
          </Td>
          <Td quiet>{sourceNames[credit.source]}</Td>
          <Td quiet>
            {coverageNames[credit.coverage as Coverage]}
            <span className="block text-xs text-ink-3">
              {credit.clawback ? "Clawed back if it ends" : "No clawback"}
            </span>
          </Td>
          <Td quiet className="num whitespace-nowrap">
            {renewalDay(credit.fromOn)}
            <span className="block">{renewalDay(credit.toOn)}</span>
          </Td>
          <Td quiet>
            {credit.code}
            <span className="block text-xs text-ink-3">{basisNames[credit.basis]}</span>
          </Td>
          <Td align="right">
            {writable && isLive(credit.standing) && <WithdrawCredit credit={credit} />}
            {writable && credit.due !== "0.00" && <RecoverCredit credit={credit} today={today} />}
          </Td>
        </Tr>
      ))}
    </RecordsSection>
  );
}

/** What there is to say of where it stands: what is to come back, when it came, whose it is. */
function stateText({ standing, due, endedOn, recoveredOn, withdrawnOn, author }: CreditShown) {
  if (due !== "0.00") return `${exactMoney(due, 2)} to come back, line ended ${renewalDay(endedOn)}`;
  if (recoveredOn) return `Came back ${renewalDay(recoveredOn)}`;
  if (standing === "LAPSED") return `Line ended ${renewalDay(endedOn)}`;
  return standing === "WITHDRAWN" ? renewalDay(withdrawnOn) : `By ${author}`;
}
