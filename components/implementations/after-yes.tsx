import { trackTitle } from "@/components/renewals/track-panel";
import { Remark } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import { count, countChange, counted, dayText, points, rateAction, renewalDay } from "@/lib/format";
import { disclosureNames } from "@/lib/implementations/closing";
import { stepsTaken } from "@/lib/implementations/lessons";
import type { getImplementation } from "@/lib/implementations/queries";
import { BeginChecklist } from "./buttons";
import { Fact } from "./fact";
import { Papers } from "./papers";
import { Prices } from "./prices";
import { DisclosureForm, EnrollmentForm, LessonsForm } from "./renewal-forms";
import { Steps } from "./steps";
import { VerdictChip } from "./verdict-chip";

type Known = NonNullable<Awaited<ReturnType<typeof getImplementation>>>;

/** What follows the yes: the checklist, what both sides sign, whether what was sold is what is billed, and what was learned. */
export function AfterYes({ one, writes }: { one: Known; writes: boolean }) {
  const { renewalId, effectiveOn, today, tracks, begun, stepsDone, stepsAll, stepsLate, verdict, dollars } = one;
  const people = one.people.map(({ id, name }) => ({ value: id, label: name }));
  const signed = tracks.some(({ prices }) => prices.length > 0);
  return (
    <section aria-labelledby="after-yes" className="border-b border-line pb-3">
      <SectionHeader id="after-yes" title="After the yes">
        {begun && (
          <span>
            {stepsDone} of {counted(stepsAll, "step")} done
          </span>
        )}
        {stepsLate > 0 && <Remark tone="warn">{stepsLate} late</Remark>}
        {signed && <VerdictChip verdict={verdict} dollars={dollars} />}
        {!begun && writes && <BeginChecklist renewalId={renewalId} />}
      </SectionHeader>
      <p className="pb-1 text-xs text-ink-3">
        Takes effect {renewalDay(effectiveOn)}. Sold, loaded, enrolled and billed are to be one and the same.
      </p>
      {tracks.map((track) => (
        <div key={track.id} className="pb-2">
          {tracks.length > 1 && <h3 className="pt-1 text-xs font-medium text-ink-2">{trackTitle(track)}</h3>}
          <Steps steps={track.steps} people={people} writes={writes} today={today} />
          <Prices track={track} writes={writes} />
          <Papers track={track} writes={writes} today={today} />
        </div>
      ))}
      <dl className="grid">
        <Fact
          term="Open enrollment"
          act={
            writes && (
              <EnrollmentForm
                renewalId={renewalId}
                was={{ fromOn: one.fromOn ?? "", toOn: one.toOn ?? "", presenterId: one.presenterId ?? "" }}
                people={people}
              />
            )
          }
        >
          {one.fromOn && one.toOn ? `${dayText(one.fromOn, today)} to ${dayText(one.toOn, today)}` : "No days set"}
          {one.presenter ? `, ${one.presenter} presents` : one.fromOn ? ", nobody named to present" : ""}
          {one.clashing.map(({ renewalId: other, account, fromOn, toOn }) => (
            <span key={other} className="block">
              <Remark tone="warn">
                Presents at {account} too, {dayText(fromOn, today)} to {dayText(toOn, today)}
              </Remark>
            </span>
          ))}
        </Fact>
        {one.owesDisclosure && (
          <Fact
            term="408(b)(2) disclosure"
            act={
              writes && (
                <DisclosureForm
                  renewalId={renewalId}
                  was={{ disclosure: one.disclosure ?? "", disclosedOn: one.disclosedOn ?? "" }}
                  today={today}
                />
              )
            }
          >
            {one.disclosure
              ? [disclosureNames[one.disclosure], one.disclosedOn && dayText(one.disclosedOn, today)]
                  .filter(Boolean)
                  .join(", ")
              : "Not given yet: the fee cannot be closed before it is recorded"}
          </Fact>
        )}
        <Fact term="Post-mortem" act={writes && <LessonsForm renewalId={renewalId} lessons={one.lessons ?? ""} />}>
          {one.lessons ? (
            <>
              <span className="block whitespace-pre-line">{one.lessons}</span>
              <span className="text-ink-3">
                {one.lessonsBy}, {dayText(one.lessonsOn, today)}
              </span>
            </>
          ) : (
            "Not written yet"
          )}
          <LookedBack tracks={tracks} />
        </Fact>
      </dl>
    </section>
  );
}

/** What each decision asked, quoted and sold, what was conceded, and who came. */
function LookedBack({ tracks }: Pick<Known, "tracks">) {
  return (
    <ul className="text-ink-3">
      {tracks
        .filter(({ soldRate }) => soldRate !== null)
        .map((track) => {
          const { required, quoted, sold, conceded } = stepsTaken({
            current: track.currentRate,
            required: track.requiredRate,
            quoted: track.quotedRate,
            sold: track.soldRate,
          });
          const { before, first } = track;
          const came = before && first && `${countChange(first.members - before.members)} members in the first month`;
          return (
            <li key={track.id}>
              {tracks.length > 1 && `${trackTitle(track)}: `}
              {[
                required && `required ${rateAction(required)}`,
                `quoted ${rateAction(quoted)}`,
                `sold ${rateAction(sold)}`,
                conceded && !conceded.isZero() && `${points(conceded.negated())} against required`,
                came ?? (before ? `${count(before.members)} members before` : undefined),
              ]
                .filter(Boolean)
                .join(", ")}
            </li>
          );
        })}
    </ul>
  );
}
