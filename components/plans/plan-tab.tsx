import Link from "next/link";
import { MembershipChart } from "@/components/accounts/membership-chart";
import { ReviewButton, SectionForm } from "@/components/accounts/tab-parts";
import { Note } from "@/components/ui/note";
import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";
import { type MonthFigures, ratiosOf } from "@/lib/accounts/series";
import type { Contact, ContactsFrame } from "@/lib/contacts/queries";
import { dayText } from "@/lib/format";
import { differencesOf } from "@/lib/plans/diff";
import { noPlan } from "@/lib/plans/plan";
import type { PlanVersion, Version } from "@/lib/plans/queries";
import { isStale } from "@/lib/plans/stale";
import type { RivalQuote } from "@/lib/rivals/queries";
import { decimal } from "@/lib/units/decimal";
import { PlanChanges } from "./plan-changes";
import { PlanRail } from "./plan-rail";
import { PlanSections } from "./plan-sections";

/** The version an address asks for; none is the newest. */
export function versionFrom(given: string | string[] | undefined) {
  const asked = Number([given].flat()[0]);
  return Number.isInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : undefined;
}

type PlanTabProps = {
  accountId: string;
  standing: AccountStanding;
  frame: AccountFrame;
  months: MonthFigures[];
  contacts: Contact[];
  people: ContactsFrame;
  rivals: RivalQuote[];
  versions: Version[];
  /** The version shown, and the one before it. */
  shown?: PlanVersion;
  before?: PlanVersion;
  writable: boolean;
};

/** An account's one living plan, or an older version of it beside what that changed. */
export function PlanTab(props: PlanTabProps) {
  const { accountId, standing, frame, months, contacts, people, rivals, versions, shown, before, writable } = props;
  const { today } = frame;
  const latest = versions[0];
  const old = shown && latest && shown.number !== latest.number;
  const plan = shown?.plan ?? noPlan;
  const names = new Map(people.colleagues.map(({ id, name }) => [id, name]));
  const stale = isStale(latest?.reviewedOn ?? null, today);
  const figures = {
    members: standing.members,
    productsHeld: standing.productsHeld,
    lossRatio: standing.lossRatio === null ? null : decimal(standing.lossRatio),
    feeAdequacy: standing.feeAdequacy === null ? null : decimal(standing.feeAdequacy),
  };
  const owner = frame.team.find(({ kind }) => kind === "OWNER")?.name ?? "nobody";
  return (
    <div className="flex max-xl:flex-col xl:min-h-0 xl:flex-1">
      <div className="min-w-0 flex-1 px-5 py-3 max-md:px-4 xl:overflow-auto">
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-3">
          {shown ? (
            <span>
              Version {shown.number} by {shown.author}, {dayText(shown.on, today)}. Last read through{" "}
              {dayText(latest?.reviewedOn, today)}.
            </span>
          ) : (
            <span>No plan is written yet.</span>
          )}
          {old && (
            <Link href={`/accounts/${accountId}?tab=plan`} className="text-accent-ink hover:underline">
              Back to the plan
            </Link>
          )}
          {writable && latest && !old && (
            <span className="ml-auto print:hidden">
              <ReviewButton accountId={accountId} number={latest.number} />
            </span>
          )}
        </div>
        {stale && !old && (
          <Note tone="warn">
            {latest ? "Nobody has read this plan through in 90 days." : "This account has no plan yet."}
          </Note>
        )}
        {shown && before && (
          <PlanChanges changes={differencesOf(before.plan, plan, nameIn(names))} open={Boolean(old)} />
        )}
        <PlanSections
          plan={plan}
          figures={figures}
          names={names}
          today={today}
          edit={(section) =>
            writable &&
            !old && (
              <span className="print:hidden">
                <SectionForm
                  key={latest?.number ?? 0}
                  accountId={accountId}
                  section={section}
                  number={latest?.number ?? 0}
                  plan={plan}
                  colleagues={people.colleagues}
                />
              </span>
            )
          }
        />
        {months.length > 0 && (
          <section aria-label="Financial trend" className="border-t border-line py-3">
            <MembershipChart months={ratiosOf(months, today)} frame={frame} />
          </section>
        )}
      </div>
      <aside
        aria-label="People, competitors, scope and versions"
        className="shrink-0 divide-y divide-line border-line bg-canvas px-4 pb-4 max-xl:border-t xl:w-[328px] xl:overflow-auto xl:border-l [&>section]:py-2"
      >
        <PlanRail
          {...{ accountId, contacts, frame: people, rivals, owner, versions, today }}
          products={standing.products}
          openIssues={frame.openIssues}
          shown={shown?.number ?? 0}
        />
      </aside>
    </div>
  );
}

const nameIn = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? "somebody who left";
