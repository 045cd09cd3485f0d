import { Stayed } from "@/components/book/stayed";
import { Note } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { count, counted, dayText, money } from "@/lib/format";
import type { reassign } from "@/lib/ownership/actions";
import type { Moving as MovingAccount } from "@/lib/ownership/plan";
import type { Day } from "@/lib/units/day";

type Reassigned = Extract<Awaited<ReturnType<typeof reassign>>, { status: "done" }>["receipt"];

const row = "flex min-h-7 items-center justify-between gap-3 border-b border-line last:border-0";

/** What a reassignment moves: how much, from whom, and what its new owner carries before and after. */
export function ReassignPreview({
  count: asked,
  change,
  same,
  locked,
  together,
  largest,
  from,
  to,
  replaced,
  stayed,
  today,
}: Reassigned & { today: Day }) {
  if (change === 0)
    return (
      <p className="text-ink-2">
        {same > 0 ? `All of it is ${to.name}’s on that day already.` : "Nothing here is yours to give."}
      </p>
    );
  const notes = [
    same > 0 && `${counted(same, "account")} ${same === 1 ? "is" : "are"} ${to.name}’s already.`,
    locked > 0 && `${counted(locked, "account")} ${locked === 1 ? "is" : "are"} not yours to give.`,
  ].filter(Boolean);
  return (
    <div className="flex flex-col gap-2">
      <dl className="rounded-md border border-line px-3">
        <div className={from.length === 1 ? "hidden" : row}>
          <dt className="text-ink-2">Moves</dt>
          <dd className="num font-medium">
            {counted(change, "account")}, {count(together.members)} members
          </dd>
        </div>
        {from.map((share) => (
          <div key={share.id ?? "nobody"} className={row}>
            <dt className="truncate text-ink-2">From {share.name}</dt>
            <dd className="num whitespace-nowrap">
              {counted(share.accounts, "account")}, {count(share.members)} members
            </dd>
          </div>
        ))}
        <div className={row}>
          <dt className="truncate text-ink-2">{to.name}</dt>
          <dd className="num whitespace-nowrap">
            <span className="text-ink-3">{count(to.before.accounts)} →</span> {counted(to.after.accounts, "account")},{" "}
            <span className="text-ink-3">{count(to.before.members)} →</span> {count(to.after.members)} members
          </dd>
        </div>
      </dl>
      {asked > 1 && <Moving accounts={largest} more={change - largest.length} together={together} />}
      {notes.length > 0 && <p className="text-xs text-ink-3">{notes.join(" ")}</p>}
      {replaced.length > 0 && (
        <Note tone="warn">
          Takes the place of {replaced.length === 1 ? "a move that was" : "moves that were"} planned:{" "}
          {replaced
            .slice(0, 3)
            .map(({ name, to: whom, fromOn }) => `${name} to ${whom} from ${dayText(fromOn, today)}`)
            .join("; ")}
          {replaced.length > 3 && ` and ${count(replaced.length - 3)} more`}.
        </Note>
      )}
      {stayed.length > 0 && <Stayed stayed={stayed} />}
    </div>
  );
}

type MovingProps = { accounts: MovingAccount[]; more: number; together: Reassigned["together"] };

const figure = "num px-3 py-1.5 text-right whitespace-nowrap";
const heading = "px-3 py-1.5 text-right font-normal whitespace-nowrap";

/** The accounts themselves, the largest first. */
function Moving({ accounts, more, together }: MovingProps) {
  const listed = accounts.reduce((all, { members }) => all + members, 0);
  return (
    <Scroller label="Accounts that move" className="max-h-56 overflow-auto rounded-md border border-line">
      <table className="w-full text-xs">
        <thead className="text-ink-3">
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-1.5 text-left font-normal">
              Account
            </th>
            <th scope="col" className={heading}>
              Members
            </th>
            <th scope="col" className={heading}>
              Insured premium
            </th>
            <th scope="col" className={heading}>
              ASC fees
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ id, name, members, insuredPremium, ascFees }) => (
            <tr key={id} className="border-b border-line last:border-0">
              <td className="max-w-40 truncate px-3 py-1.5">{name}</td>
              <td className={figure}>{count(members)}</td>
              <td className={figure}>{money(insuredPremium)}</td>
              <td className={figure}>{money(ascFees)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t border-line">
          {more > 0 && (
            <tr className="border-b border-line text-ink-2">
              <td className="px-3 py-1.5">and {count(more)} more</td>
              <td className={figure}>{count(together.members - listed)}</td>
              <td colSpan={2} />
            </tr>
          )}
          <tr>
            <td className="px-3 py-1.5 text-ink-2">Together</td>
            <td className={`${figure} font-medium`}>{count(together.members)}</td>
            <td className={`${figure} font-medium`}>{money(together.insuredPremium)}</td>
            <td className={`${figure} font-medium`}>{money(together.ascFees)}</td>
          </tr>
        </tfoot>
      </table>
    </Scroller>
  );
}
