import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { OpenAccount } from "@/components/accounts/open-account";
import { OpenDialog } from "@/components/opportunities/open-dialog";
import { productName } from "@/components/opportunities/words";
import { CannotKnow } from "@/components/prospects/cannot-know";
import { ContractsTable } from "@/components/prospects/contracts-table";
import { ProspectFacts } from "@/components/prospects/prospect-facts";
import { AskCustomer, CloseButton, MatchButtons, PursueButton } from "@/components/prospects/pursue";
import { YearsPicture } from "@/components/prospects/years-picture";
import { OpenRfp } from "@/components/rfps/open-rfp";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { money, renewalDay } from "@/lib/format";
import { isOpen, stageNames } from "@/lib/opportunities/stages";
import { listOpeners } from "@/lib/ownership/queries";
import { can } from "@/lib/policy";
import { nextEffective } from "@/lib/prospects/effective";
import * as prospects from "@/lib/prospects/queries";
import { fundingAsked, reasonNames, sectorName } from "@/lib/prospects/words";
import { listRfpChoices } from "@/lib/rfps/queries";
import { stageNames as rfpStageNames } from "@/lib/rfps/stages";
import { requireViewer } from "@/lib/server/viewer";
import { einOf } from "@/lib/units/ein";

type Props = PageProps<"/prospects/[id]">;
const isEin = (id: string) => /^\d{9}$/.test(id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = isEin(id) ? await prospects.getProspect(await requireViewer(), id) : undefined;
  return { title: found?.name ?? "Not found" };
}

export default async function ProspectPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id: ein } = await params;
  const prospect = isEin(ein) ? await prospects.getProspect(viewer, ein) : undefined;
  if (!prospect) notFound();
  const [years, contracts, advisers, providers, pursuit, accounts] = await Promise.all([
    prospects.listFiledYears(viewer, ein),
    prospects.listFiledContracts(viewer, ein),
    prospects.listFiledAdvisers(viewer, ein),
    prospects.listFiledProviders(viewer, ein),
    prospects.getPursuit(viewer, ein),
    prospects.listOwnAccounts(viewer, ein, prospect.name),
  ]);
  const sells = can(viewer, "pursuit.add");
  const bids = pursuit !== null && can(viewer, "rfp.change", pursuit);
  const firms = bids ? (await listRfpChoices(viewer)).firms : [];
  const effectiveOn = nextEffective(prospect.renewsOn, prospect.today);
  const openers = pursuit && can(viewer, "account.open") ? await listOpeners(viewer) : [];
  const written = einOf(ein) ?? "";
  const ours = accounts.filter(({ by }) => by !== "NAME");
  return (
    <>
      <header className="shrink-0 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Prospects", href: "/prospects" }, { label: prospect.name }]} />
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="min-w-0 flex-1 basis-80">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <h1 className="text-xl font-semibold tracking-tight">{prospect.name}</h1>
              {ours.map(({ id, name, owner }) => (
                <Link key={id} href={`/accounts/${id}`} className="hover:underline">
                  <Chip tone="accent">Customer, {owner ?? name}</Chip>
                </Link>
              ))}
              {pursuit && (
                <Chip tone="accent">
                  Pursued by {pursuit.owner}
                  {pursuit.effectiveOn && ` for ${renewalDay(pursuit.effectiveOn)}`}
                </Chip>
              )}
              {pursuit?.opportunities.map(({ id, stage, codes }) => (
                <Link key={id} href={`/opportunities/${id}`} prefetch={false} className="hover:underline">
                  <Chip tone="outline">
                    {codes.map(productName).join(", ")}: {stageNames[stage]}
                  </Chip>
                </Link>
              ))}
              {pursuit?.rfps.map(({ id, stage, subject }) => (
                <Link key={id} href={`/opportunities/rfps/${id}`} prefetch={false} className="hover:underline">
                  <Chip tone="outline">
                    RFP, {subject}: {rfpStageNames[stage]}
                  </Chip>
                </Link>
              ))}
            </div>
            <p className="text-xs text-ink-3">
              {[
                [prospect.city, prospect.state].filter(Boolean).join(", "),
                sectorName(prospect.businessCode) && `${sectorName(prospect.businessCode)}, ${prospect.businessCode}`,
                `EIN ${written}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <span className="ml-auto flex flex-wrap items-center justify-end gap-2">
            {sells && ours.length === 0 && <AskCustomer ein={ein} />}
            {pursuit && pursuit.products.length > 0 && can(viewer, "opportunity.change", pursuit) && (
              <OpenDialog
                of={{ pursuitId: pursuit.id }}
                name={prospect.name}
                products={pursuit.products}
                exposure={prospect.employees?.toString()}
                effectiveOn={pursuit.effectiveOn ?? undefined}
                today={prospect.today}
                look={{ variant: "secondary" }}
              />
            )}
            {bids && (
              <OpenRfp
                of={{ pursuitId: pursuit.id }}
                name={prospect.name}
                firms={firms}
                known={{
                  funding: fundingAsked(prospect.funding),
                  effectiveOn: pursuit.effectiveOn,
                  opportunityId: pursuit.opportunities.find(({ stage }) => isOpen(stage))?.id,
                }}
                today={prospect.today}
                look={{ variant: "secondary" }}
              />
            )}
            {openers.length > 0 && ours.length === 0 && (
              <OpenAccount
                owners={openers}
                viewerId={viewer.id}
                ownerId={pursuit?.ownerId}
                known={{
                  name: prospect.name,
                  ein: written,
                  city: prospect.city ?? "",
                  state: prospect.state ?? "",
                  startsOn: pursuit?.effectiveOn ?? "",
                }}
              />
            )}
            {sells && pursuit && <CloseButton pursuitId={pursuit.id} version={pursuit.version} name={prospect.name} />}
            {sells && !pursuit && ours.length === 0 && (
              <PursueButton ein={ein} name={prospect.name} effectiveOn={effectiveOn} />
            )}
          </span>
        </div>
      </header>
      <div className="min-h-0 flex-1 md:overflow-auto">
        <div className="px-5 py-3 max-md:px-4">
          <ProspectFacts prospect={prospect} />
        </div>
        <div className="grid gap-x-8 border-t border-line px-5 py-3 max-md:px-4 xl:grid-cols-[minmax(0,1fr)_300px]">
          <section aria-labelledby="years">
            <SectionHeader id="years" title="Its years">
              as filed
            </SectionHeader>
            <Scroller label="Years side by side" className="overflow-x-auto">
              <YearsPicture years={years} contracts={contracts} advisers={advisers} />
            </Scroller>
          </section>
          <aside aria-label="Why it fits, and what is not known" className="max-xl:pt-4">
            <SectionHeader title="Why it fits" id="fit">
              {String(prospect.reasons.length)}
            </SectionHeader>
            <ul className="space-y-1 pb-3">
              {prospect.reasons.map((reason) => (
                <li key={reason}>{reasonNames[reason]}</li>
              ))}
              {prospect.reasons.length === 0 && <li className="text-ink-3">No reason in what is filed.</li>}
            </ul>
            {pursuit?.note && <p className="pb-3 text-ink-2">{pursuit.note}</p>}
            {accounts
              .filter(({ by }) => by === "NAME")
              .map(({ id, name }) => (
                <div
                  key={id}
                  className="mb-3 flex items-center justify-between gap-2 rounded-md border border-line px-3 py-2"
                >
                  <span className="min-w-0">
                    <Link href={`/accounts/${id}`} className="block truncate font-medium hover:underline">
                      {name}
                    </Link>
                    <span className="text-xs text-ink-3">An account of this name. The same employer?</span>
                  </span>
                  {can(viewer, "prospect.export") && <MatchButtons ein={ein} accountId={id} name={name} />}
                </div>
              ))}
            <CannotKnow year={prospect.latestYear} />
          </aside>
        </div>
        <section aria-labelledby="contracts" className="border-t border-line px-5 py-3 max-md:px-4">
          <SectionHeader id="contracts" title="Contracts filed">
            Schedule A
          </SectionHeader>
          <Scroller label="Contracts of Schedule A" className="overflow-x-auto">
            <ContractsTable contracts={contracts} />
          </Scroller>
        </section>
        {providers.length > 0 && (
          <section aria-labelledby="providers" className="border-t border-line px-5 py-3 max-md:px-4">
            <SectionHeader id="providers" title="Whom the plan paid">
              Schedule C
            </SectionHeader>
            <ul className="grid gap-x-8 md:grid-cols-2">
              {providers.map(({ year, name, paid }) => (
                <li key={`${year} ${name} ${paid}`} className="flex justify-between gap-3 border-b border-line py-1.5">
                  <span className="min-w-0 truncate">
                    <span className="num mr-2 text-xs text-ink-3">{year}</span>
                    {name}
                  </span>
                  <span className="num">{money(paid)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
