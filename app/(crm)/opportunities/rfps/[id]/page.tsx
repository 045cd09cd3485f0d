import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartyName } from "@/components/opportunities/party-name";
import { BidTeam } from "@/components/rfps/bid-team";
import { DebriefButton } from "@/components/rfps/debrief-dialog";
import { DecideRfp } from "@/components/rfps/decide-rfp";
import { EditRfp } from "@/components/rfps/edit-rfp";
import { FinalistButton } from "@/components/rfps/finalist-dialog";
import { Debriefed, DecisionTaken, FinalistFacts } from "@/components/rfps/known";
import { MilestoneList } from "@/components/rfps/milestone-list";
import { MoveRfp } from "@/components/rfps/move-rfp";
import { Questions } from "@/components/rfps/questions";
import { dealChoices, rfpTitle, stageMarks, trackChoices } from "@/components/rfps/words";
import { ExportMenu } from "@/components/shell/export-menu";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DefinitionList } from "@/components/ui/definition-list";
import { Facts } from "@/components/ui/facts";
import { SectionHeader } from "@/components/ui/section-header";
import { StageIcon } from "@/components/ui/stage-icon";
import { renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { getSheet, listQuestions } from "@/lib/questions/queries";
import { daysExportHref } from "@/lib/rfps/list";
import { fundingNames } from "@/lib/rfps/milestones";
import { getRfp, listRfpChoices, listRfps } from "@/lib/rfps/queries";
import { hasReached, isOpen, stageNames } from "@/lib/rfps/stages";
import { partNames } from "@/lib/rfps/team";
import { requireViewer } from "@/lib/server/viewer";

type Props = PageProps<"/opportunities/rfps/[id]">;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const found = async (id: string) => (uuid.test(id) ? getRfp(await requireViewer(), id) : undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rfp = await found((await params).id);
  return { title: rfp ? `RFP: ${rfpTitle(rfp)}` : "Not found" };
}

export default async function RfpPage({ params }: Props) {
  const viewer = await requireViewer();
  const rfp = await found((await params).id);
  if (!rfp) notFound();
  const [{ today }, choices] = [await listRfps(viewer), await listRfpChoices(viewer)];
  const [{ questions, proposals }, sheet] = [await listQuestions(viewer, rfp.id), await getSheet(viewer, rfp.id)];
  const open = isOpen(rfp.stage);
  const writable = can(viewer, "rfp.change", rfp);
  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <header className="px-5 pt-3 pb-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "RFPs", href: "/opportunities/rfps" }, { label: rfp.name }]} />
        <div className="mt-1.5 mb-3 flex flex-wrap items-center gap-2.5">
          <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
            RFP: {rfp.subject}
            {", "}
            <PartyName of={rfp} />
          </h1>
          <StageIcon mark={stageMarks[rfp.stage]} label={stageNames[rfp.stage]} />
          {writable && open && (
            <span className="ml-auto flex flex-wrap gap-2">
              <EditRfp
                rfp={rfp}
                firms={choices.firms}
                tracks={trackChoices(choices, rfp)}
                deals={dealChoices(choices, rfp)}
                today={today}
              />
              <DecideRfp rfp={rfp} />
              <MoveRfp rfp={rfp} />
            </span>
          )}
        </div>
        <Facts
          facts={[
            { label: "Effective", value: renewalDay(rfp.effectiveOn) },
            { label: "Funding", value: fundingNames[rfp.funding] },
            { label: "Run by", value: rfp.firm ?? "The employer" },
            { label: "Response due", value: renewalDay(rfp.dueOn) },
            { label: open ? "Award" : stageNames[rfp.stage], value: renewalDay(open ? rfp.decideOn : rfp.closedOn) },
            { label: "Owner", value: rfp.owner ?? "—" },
          ]}
        />
      </header>
      <div className="flex border-t border-line max-xl:flex-col xl:min-h-0 xl:flex-1">
        <div className="flex min-w-0 flex-1 flex-col gap-4 px-5 py-2 max-md:px-4 xl:overflow-auto">
          <section aria-labelledby="decision">
            <SectionHeader id="decision" title="Go or no-go" />
            <DecisionTaken rfp={rfp} />
          </section>
          {rfp.stage === "AWARDED_OTHER" && (
            <section aria-labelledby="debrief">
              <SectionHeader id="debrief" title="Why it was lost">
                {writable && <DebriefButton rfp={rfp} />}
              </SectionHeader>
              <Debriefed rfp={rfp} />
            </section>
          )}
          {(hasReached(rfp.stage, "SUBMITTED") || rfp.finalist.checklist.length > 0) && (
            <section aria-labelledby="finalist">
              <SectionHeader id="finalist" title="Finalist meeting">
                {writable && open && <FinalistButton rfp={rfp} />}
              </SectionHeader>
              <FinalistFacts rfp={rfp} />
            </section>
          )}
          <Questions
            rfp={rfp}
            questions={questions}
            answers={proposals.answers}
            proposed={proposals.byQuestion}
            people={choices.people}
            sheet={sheet}
            today={today}
            writable={writable && open}
            returns={can(viewer, "rfp.return") && rfp.party}
            exports={can(viewer, "rfp.export")}
            mine={
              open
                ? questions.filter((question) => can(viewer, "rfp.answer", { ...rfp, question })).map(({ id }) => id)
                : []
            }
          />
        </div>
        <div className="flex shrink-0 flex-col gap-4 border-line px-5 py-2 max-xl:border-t max-md:px-4 xl:w-80 xl:overflow-auto xl:border-l">
          <section aria-labelledby="days">
            <SectionHeader id="days" title="Days">
              {can(viewer, "rfp.export") && <ExportMenu href={daysExportHref(rfp.id)} keys={false} variant="ghost" />}
            </SectionHeader>
            <MilestoneList rfp={rfp} today={today} />
          </section>
          <section aria-labelledby="team">
            <SectionHeader id="team" title="Bid team">
              {writable && open && <BidTeam rfp={rfp} people={choices.people} />}
            </SectionHeader>
            {rfp.team.length > 0 ? (
              <DefinitionList rows={rfp.team.map(({ name, part }) => ({ term: name, value: partNames[part] }))} />
            ) : (
              <p className="text-ink-3">Nobody yet</p>
            )}
          </section>
          <section aria-labelledby="stays">
            <SectionHeader id="stays" title="Stages" />
            <ol>
              {[...rfp.stays].reverse().map(({ stage, on }) => (
                <li key={`${on} ${stage}`} className="flex justify-between gap-3 border-b border-line py-1.5">
                  <StageIcon mark={stageMarks[stage]} label={stageNames[stage]} />
                  <span className="num text-ink-2">{renewalDay(on)}</span>
                </li>
              ))}
            </ol>
            <p className="py-2 text-xs text-ink-3">
              Recorded by {rfp.openedBy}, {renewalDay(rfp.openedOn)}
            </p>
          </section>
        </div>
      </div>
    </div>
  );
}
