import { EndCover } from "@/components/accounts/tab-parts";
import { Avatar } from "@/components/ui/avatar";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText, since } from "@/lib/format";
import type { Candidate, Ownership } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import { OwnershipButtons, UndoMove } from "./ownership-buttons";

const kinds: Record<Ownership["kind"], string> = {
  OWNER: "Owner",
  TEAM: "Team",
  COVER: "Cover",
  SPLIT: "Split credit",
  UNDERWRITER: "Underwriter",
};

const zone = "America/New_York";

type OwnershipPanelProps = {
  account: { id: string; name: string };
  history: Ownership[];
  /** Whom the viewer may give the account to; nobody, where it is not theirs to give. */
  takers: Candidate[];
  today: Day;
};

/** Who is on the account's team and who will be, who was before, and who moved it. */
export function OwnershipPanel({ account, history, takers, today }: OwnershipPanelProps) {
  const current = history.filter(({ state }) => state !== "PAST");
  const owner = history.find(({ kind, state }) => kind === "OWNER" && state === "NOW");
  const past = history.filter(({ state }) => state === "PAST");
  const row = (each: Ownership) => (
    <Member key={each.id} member={each} account={account} manages={takers.length > 0} today={today} />
  );
  return (
    <section aria-labelledby="account-team">
      <SectionHeader title="Account team" id="account-team">
        {takers.length > 0 && (
          <OwnershipButtons account={account} ownerId={owner?.userId} takers={takers} today={today} />
        )}
      </SectionHeader>
      <ul>{current.map(row)}</ul>
      {past.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer py-1 text-xs text-ink-3 hover:text-ink">Before, {past.length}</summary>
          <ul>{past.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

type MemberProps = { member: Ownership; account: { id: string; name: string }; manages: boolean; today: Day };

function Member({ member, account, manages, today }: MemberProps) {
  const { name, kind, state, by, at, operationId, mayWrite } = member;
  const undoable = kind === "OWNER" && state !== "PAST" && operationId;
  return (
    <li className={`py-1 ${state === "PAST" ? "text-ink-2" : ""}`}>
      <div className="flex min-h-6 items-center gap-2.5">
        <Avatar name={name} size="sm" />
        <span className="min-w-0 flex-1 truncate">{name}</span>
        <span className="text-right text-xs text-ink-3">
          {kinds[kind]}
          {kind === "COVER" && !mayWrite && ", reads"} {daysOf(member, today)}
        </span>
      </div>
      {(by || (kind === "COVER" && manages)) && (
        <div className="flex min-h-6 items-center justify-between gap-2 pl-[30px] text-xs text-ink-3">
          <span>{by && `${by}, ${since(at, new Date(), zone)}`}</span>
          {kind === "COVER" && manages && state !== "PAST" && <EndCover accessId={member.id} />}
          {undoable && <UndoMove operationId={operationId} account={account} to={name} />}
        </div>
      )}
    </li>
  );
}

function daysOf({ fromOn, toOn, state }: Ownership, today: Day) {
  if (state === "PLANNED") return `from ${dayText(fromOn, today)}${toOn ? ` to ${dayText(toOn, today)}` : ""}`;
  if (state === "PAST") return `${dayText(fromOn, today)} to ${dayText(toOn, today)}`;
  return toOn ? `to ${dayText(toOn, today)}` : `since ${dayText(fromOn, today)}`;
}
