import { stageMarks } from "@/components/book/stage-marks";
import { DefinitionList } from "@/components/ui/definition-list";
import { Remark } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import { StageIcon } from "@/components/ui/stage-icon";
import type { AccountTrack } from "@/lib/accounts/queries";
import { rate, rateAction, renewalDay } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import { statusNames, statusOfTrack } from "@/lib/renewals/stages";
import { daysBetween } from "@/lib/units/day";

const kinds: Record<string, string> = { INSURED: "Insured rate", FEE: "ASC fee", STOP_LOSS: "Stop-loss" };
const units: Record<string, string> = { INSURED: "PMPM", FEE: "PEPM", STOP_LOSS: "PEPM" };

/** Each decision of the renewal under way with its four rates as rate actions on the current one. */
export function RenewalGlance({ tracks, today }: { tracks: AccountTrack[]; today: string }) {
  const headline = tracks[0]?.headline;
  return (
    <section aria-labelledby="renewal-at-a-glance">
      <SectionHeader title="Renewal at a glance" id="renewal-at-a-glance">
        {tracks[0] && <span className="num">{renewalDay(tracks[0].effectiveOn)}</span>}
      </SectionHeader>
      {tracks.length === 0 && <p className="py-2 text-xs text-ink-3">No renewal is open yet.</p>}
      {headline && <p className="pb-1 text-xs text-ink-2">{headline}</p>}
      {tracks.map((track) => (
        <div key={track.id} className="not-first:mt-3">
          {tracks.length > 1 && <h3 className="text-xs font-medium text-ink-2">{kinds[track.kind]}</h3>}
          <DefinitionList rows={rowsOf(track, today)} />
        </div>
      ))}
    </section>
  );
}

function Standing({ track }: { track: AccountTrack }) {
  const status = statusOfTrack(track);
  return <StageIcon mark={stageMarks[status]} label={statusNames[status]} />;
}

function rowsOf(track: AccountTrack, today: string) {
  const unit = units[track.kind] ?? "";
  const late = !track.decidedOn && track.decideByOn < today;
  const action = (label: string, asked: string | null, strong?: boolean) => ({
    term: label,
    value: asked ? `${rateAction(actionOf(asked, track.currentRate))} · ${rate(asked)}` : "—",
    strong,
  });
  return [
    { term: "Stage", value: <Standing track={track} /> },
    { term: "Current", value: `${rate(track.currentRate)} ${unit}` },
    action("Required", track.requiredRate),
    action("Quoted", track.quotedRate, !track.soldRate),
    action(track.releasedOn ? `Released ${renewalDay(track.releasedOn)}` : "Released", track.releasedRate),
    action("Sold", track.soldRate, true),
    {
      term: track.decidedOn ? "Decided" : "Decide by",
      value: late ? (
        <Remark tone="warn">
          {renewalDay(track.decideByOn)}, {daysBetween(track.decideByOn, today)}d over
        </Remark>
      ) : (
        renewalDay(track.decidedOn ?? track.decideByOn)
      ),
    },
  ];
}
