import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CreditList } from "@/components/credits/credit-list";
import { linesToHangOn, packsThatEarn, yearFrom } from "@/components/credits/giving";
import { PackagesSection } from "@/components/credits/packages-section";
import { History } from "@/components/opportunities/deal-history";
import { DealLines } from "@/components/opportunities/deal-lines";
import { Due } from "@/components/opportunities/due";
import { EditDialog } from "@/components/opportunities/edit-dialog";
import { EditProducts, EditSplits } from "@/components/opportunities/edit-lines";
import { MoveMenu } from "@/components/opportunities/move-menu";
import { PartyName } from "@/components/opportunities/party-name";
import { productsText, stageMarks } from "@/components/opportunities/words";
import { QuotesSection } from "@/components/quotes/quotes-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DefinitionList } from "@/components/ui/definition-list";
import { Facts } from "@/components/ui/facts";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { StageIcon } from "@/components/ui/stage-icon";
import { getGiving } from "@/lib/credits/queries";
import { counted, money, ratio, renewalDay } from "@/lib/format";
import { yearOfDeal } from "@/lib/opportunities/amount";
import { categoryNames, countsAs } from "@/lib/opportunities/category";
import { daysInStage, medianDays } from "@/lib/opportunities/pace";
import { getDealHistory, getOpportunity, listOpportunities, listSellers } from "@/lib/opportunities/queries";
import { isOpen, lostReasonNames, stageNames } from "@/lib/opportunities/stages";
import { can } from "@/lib/policy";
import { getQuoting, listQuotes } from "@/lib/quotes/queries";
import { requireViewer } from "@/lib/server/viewer";

type Props = PageProps<"/opportunities/[id]">;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const found = async (id: string) => (uuid.test(id) ? getOpportunity(await requireViewer(), id) : undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const deal = await found((await params).id);
  return { title: deal ? `${productsText(deal)}, ${deal.name}` : "Not found" };
}

export default async function OpportunityPage({ params }: Props) {
  const viewer = await requireViewer();
  const deal = await found((await params).id);
  if (!deal) notFound();
  const { today, deals } = await listOpportunities(viewer);
  const open = isOpen(deal.stage);
  const writable = can(viewer, "opportunity.change", deal);
  const [quotes, quoting, history, giving] = await Promise.all([
    listQuotes(viewer, deal.id),
    getQuoting(viewer, deal.accountId),
    getDealHistory(viewer, deal.id),
    getGiving(viewer, deal.id),
  ]);
  const sellers = writable ? await listSellers(viewer) : [];
  const usual = medianDays(deals.map(({ stays }) => stays))[deal.stage];
  const year = yearOfDeal(deal.products);
  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <header className="px-5 pt-3 pb-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Opportunities", href: "/opportunities" }, { label: deal.name }]} />
        <div className="mt-1.5 mb-3 flex flex-wrap items-center gap-2.5">
          <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
            {productsText(deal)}
            {", "}
            <PartyName of={deal} />
          </h1>
          <StageIcon mark={stageMarks[deal.stage]} label={stageNames[deal.stage]} />
          {writable && open && (
            <span className="ml-auto flex gap-2">
              <EditDialog deal={deal} today={today} />
              <MoveMenu deal={deal} today={today} />
            </span>
          )}
        </div>
        <Facts
          facts={[
            { label: "Premium a year", value: money(year.PREMIUM) },
            { label: "Fees a year", value: money(year.FEE) },
            { label: "Effective", value: renewalDay(deal.effectiveOn) },
            { label: "Forecast", value: categoryNames[countsAs(deal.stage, deal.category)] },
            {
              label: open ? "In stage" : stageNames[deal.stage],
              value: open ? counted(daysInStage(deal.stays, today), "day") : renewalDay(deal.closedOn),
              note: open ? (usual === undefined ? "no median yet" : `median ${counted(usual, "day")}`) : undefined,
            },
            { label: "Owner", value: deal.owner ?? "—" },
          ]}
        />
      </header>
      <div className="flex border-t border-line max-xl:flex-col xl:min-h-0 xl:flex-1">
        <div className="flex min-w-0 flex-1 flex-col gap-4 px-5 py-2 max-md:px-4 xl:overflow-auto">
          {open && (
            <section aria-labelledby="next">
              <SectionHeader id="next" title="Next step" />
              <p>
                {deal.nextStep}, <Due deal={deal} today={today} />
              </p>
            </section>
          )}
          {deal.lostReason && (
            <section aria-labelledby="lost">
              <SectionHeader id="lost" title="Lost" />
              <p>
                To {deal.lostTo}: {lostReasonNames[deal.lostReason].toLowerCase()}
              </p>
            </section>
          )}
          <section aria-labelledby="lines">
            <SectionHeader id="lines" title="Product lines">
              {writable && open && <EditProducts deal={deal} />}
            </SectionHeader>
            <Scroller label="Product lines, to be scrolled sideways" className="overflow-x-auto">
              <DealLines deal={deal} />
            </Scroller>
          </section>
          {giving && open && <PackagesSection fits={giving.fits} />}
          {giving && deal.accountId && (
            <CreditList
              credits={giving.credits}
              writable={writable}
              today={today}
              give={
                writable && open
                  ? {
                      accountId: deal.accountId,
                      opportunityId: deal.id,
                      lines: linesToHangOn([...giving.held, ...giving.adding]),
                      packs: packsThatEarn(giving.fits),
                      ...yearFrom(deal.effectiveOn ?? today),
                    }
                  : undefined
              }
            />
          )}
          <QuotesSection {...{ viewer, deal, quotes, quoting, today }} asks={writable && open} />
          <section aria-labelledby="known">
            <SectionHeader id="known" title="What it rests on" />
            <DefinitionList
              rows={[
                { term: "What they need", value: deal.need || "Not said" },
                { term: "How they decide", value: deal.process || "Not said" },
                { term: "They decide on", value: renewalDay(deal.decideOn) },
                { term: "Quote went out", value: renewalDay(deal.quotedOn) },
                { term: "Invited as finalist", value: renewalDay(deal.invitedOn) },
                { term: "Who said yes", value: deal.agreedBy || "Nobody yet" },
                { term: "Signed", value: renewalDay(deal.signedOn) },
              ]}
            />
          </section>
        </div>
        <div className="flex shrink-0 flex-col gap-4 border-line px-5 py-2 max-xl:border-t max-md:px-4 xl:w-80 xl:overflow-auto xl:border-l">
          <section aria-labelledby="credit">
            <SectionHeader id="credit" title="Credit">
              {writable && <EditSplits deal={deal} sellers={sellers} />}
            </SectionHeader>
            <DefinitionList rows={deal.splits.map(({ name, share }) => ({ term: name, value: ratio(share) }))} />
          </section>
          <section aria-labelledby="stays">
            <SectionHeader id="stays" title="Stages" />
            <ol>
              {[...deal.stays].reverse().map(({ stage, on }) => (
                <li key={`${on} ${stage}`} className="flex justify-between gap-3 border-b border-line py-1.5">
                  <StageIcon mark={stageMarks[stage]} label={stageNames[stage]} />
                  <span className="num text-ink-2">{renewalDay(on)}</span>
                </li>
              ))}
            </ol>
            <p className="py-2 text-xs text-ink-3">
              Opened by {deal.openedBy}, {renewalDay(deal.openedOn)}
            </p>
          </section>
          <History history={history} />
        </div>
      </div>
    </div>
  );
}
