import { DefinitionList } from "@/components/ui/definition-list";
import { counted, renewalDay } from "@/lib/format";
import { lostReasonNames } from "@/lib/opportunities/stages";
import { checklistOf, doneOf, totalsOf } from "@/lib/rfps/finalist";
import type { Rfp } from "@/lib/rfps/rfp";
import { decisionNames, goReasonNames } from "@/lib/rfps/stages";

/** Whether we bid, who said so, and what it rests on. */
export function DecisionTaken({ rfp }: { rfp: Rfp }) {
  if (!rfp.go) return <p className="text-ink-3">Nobody decided yet whether we bid.</p>;
  return (
    <DefinitionList
      rows={[
        { term: "Decision", value: `${decisionNames[rfp.go]}, ${rfp.goBy}, ${renewalDay(rfp.goOn)}` },
        { term: "Rests on", value: rfp.goReasons.map((reason) => goReasonNames[reason]).join("; ") },
        ...(rfp.goNote ? [{ term: "Why", value: rfp.goNote }] : []),
        ...(rfp.stage === "AWARDED_US" ? [{ term: "Who told us", value: rfp.ended }] : []),
        ...(rfp.stage === "CANCELLED" ? [{ term: "Why it was cancelled", value: rfp.ended }] : []),
      ]}
    />
  );
}

/** Who meets whom, what they asked to hear and what is still to be done. */
export function FinalistFacts({ rfp }: { rfp: Rfp }) {
  const { place, ours, theirs, asked } = rfp.finalist;
  const checklist = checklistOf(rfp.finalist);
  const { done, all } = doneOf(checklist);
  return (
    <>
      <DefinitionList
        rows={[
          { term: "On", value: [renewalDay(rfp.meetingOn), place].filter(Boolean).join(", ") },
          { term: "From us", value: ours || "Not said" },
          { term: "Who listens", value: theirs || "Not said" },
          { term: "They asked to hear", value: asked || "Not said" },
        ]}
      />
      <h3 className="mt-2 text-xs font-medium text-ink-2">
        Before the meeting: {done} of {all} done
      </h3>
      <ul className="py-1">
        {checklist.map((each) => (
          <li key={each.what} className="flex justify-between gap-3 py-0.5">
            <span>{each.what}</span>
            <span className="text-ink-3">{each.done ? "Done" : "To do"}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why a bid was lost and what was learnt of it. */
export function Debriefed({ rfp }: { rfp: Rfp }) {
  const { scores, heard, change } = rfp.debrief;
  const totals = totalsOf(rfp.debrief);
  return (
    <DefinitionList
      rows={[
        { term: "To", value: rfp.lostTo },
        { term: "Because of", value: rfp.lostReason ? lostReasonNames[rfp.lostReason] : "—" },
        ...scores.map(({ criterion, ours, theirs }) => ({
          term: criterion,
          value: `${ours || "—"} ours, ${theirs || "—"} theirs`,
        })),
        ...(totals
          ? [
              {
                term: `In all, of ${counted(scores.length, "criterion", "criteria")}`,
                value: `${totals.ours} ours, ${totals.theirs} theirs`,
              },
            ]
          : []),
        { term: "What we heard", value: heard || "Not said" },
        { term: "What we change", value: change || "Not said" },
      ]}
    />
  );
}
