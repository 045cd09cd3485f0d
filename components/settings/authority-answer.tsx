import { limitsFor, type Matrix } from "@/lib/authority/matrix";
import { type AuthorityRequest, neededFor } from "@/lib/authority/needed";
import { dayText } from "@/lib/format";
import { bindingText, stepsOf } from "@/lib/settings/authority-steps";
import { addDays, type Day } from "@/lib/units/day";
import { LimitsTable } from "./limits-table";

type AuthorityAnswerProps = {
  request: AuthorityRequest;
  matrix: Matrix;
  rules: { scaling: string; approvalDays: string };
  today: Day;
};

/** Which column binds and who signs, before anything is sent. */
export function AuthorityAnswer({ request, matrix, rules, today }: AuthorityAnswerProps) {
  const needed = neededFor(request, { matrix, scaling: rules.scaling });
  if (!needed) return <p className="font-medium">Nothing is conceded: nobody needs to sign.</p>;
  const scaled = Object.fromEntries(
    Object.entries(matrix).map(([level, limits]) => [level, limitsFor(limits, request.premium, rules.scaling)]),
  ) as Matrix;
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{bindingText(needed)}</p>
      <ol className="list-decimal pl-5">
        {stepsOf(needed).map(({ who, does }) => (
          <li key={`${who} ${does}`}>
            {who} <span className="text-ink-2">{does}</span>
          </li>
        ))}
      </ol>
      <LimitsTable caption="The limits of this case" matrix={scaled} weighed={needed.columns} />
      <p className="text-xs text-ink-3">
        An approval given today lives until {dayText(addDays(today, Number(rules.approvalDays)), today)}; once the rate
        is released, until the quote’s valid-through.
      </p>
    </div>
  );
}
