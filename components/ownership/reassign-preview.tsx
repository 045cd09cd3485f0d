import { Stayed } from "@/components/book/stayed";
import { Note } from "@/components/ui/note";
import { count, counted, dayText } from "@/lib/format";
import type { reassign } from "@/lib/ownership/actions";
import type { Day } from "@/lib/units/day";

type Reassigned = Extract<Awaited<ReturnType<typeof reassign>>, { status: "done" }>["receipt"];

const row = "flex min-h-7 items-center justify-between gap-3 border-b border-line last:border-0";

/** What a reassignment moves: how much, from whom, and what its new owner carries before and after. */
export function ReassignPreview({
  change,
  same,
  locked,
  members,
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
            {counted(change, "account")}, {count(members)} members
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
