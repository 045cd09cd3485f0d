import { Facts } from "@/components/ui/facts";
import { Remark } from "@/components/ui/note";
import type { FirmMoney, NextMeeting } from "@/lib/firms/queries";
import { count, counted, dayText, money, ratio } from "@/lib/format";
import type { Promised } from "@/lib/promises/queries";
import { decimal } from "@/lib/units/decimal";

type FirmFactsProps = { accounts: number; given: FirmMoney; promises: Promised[]; meeting: NextMeeting | null };

const share = (above: string | number, below: string | number) => {
  const whole = decimal(below);
  return whole.isZero() ? null : decimal(above).div(whole);
};

/** What the firm comes to, of what the viewer sees: premium and fees beside each other, never added. */
export function FirmFacts({ accounts, given, promises, meeting }: FirmFactsProps) {
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  const ours = open.filter(({ side }) => side === "OURS");
  const theirs = open.filter(({ side }) => side === "THEIRS");
  return (
    <Facts
      facts={[
        { label: "Accounts", value: count(accounts), note: `of ${count(given.bookAccounts)}` },
        {
          label: "Members",
          value: count(given.members),
          note: `${ratio(share(given.members, given.bookMembers))} of the book`,
        },
        {
          label: "Insured premium",
          value: money(given.insuredPremium),
          note: `LR ${ratio(share(given.incurredClaims, given.earnedPremium))}`,
        },
        {
          label: "ASC fees",
          value: money(given.ascFees),
          note: `adequacy ${ratio(share(given.ascFees, given.targetFees))}`,
        },
        {
          label: "We owe them",
          value: count(ours.length),
          note: <Oldest open={ours} />,
        },
        {
          label: "They owe us",
          value: count(theirs.length),
          note: <Oldest open={theirs} />,
        },
        ...(meeting
          ? [
              {
                label: "Next meeting",
                value: [dayText(meeting.on, given.today), meeting.from].filter(Boolean).join(" "),
                note: `with ${meeting.with}`,
              },
            ]
          : []),
      ]}
    />
  );
}

/** How long what one side owes has waited: the oldest of what is overdue, with how much of it is; else of all. */
function Oldest({ open }: { open: Promised[] }) {
  const late = open.filter(({ overdue }) => overdue);
  const oldest = (some: Promised[]) => counted(Math.max(...some.map(({ ageDays }) => ageDays)), "day");
  if (open.length === 0) return "nothing";
  if (late.length === 0) return `oldest ${oldest(open)}`;
  return (
    <Remark tone="warn">
      {late.length} overdue, oldest {oldest(late)}
    </Remark>
  );
}
