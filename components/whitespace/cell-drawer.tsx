import Link from "next/link";
import { OpenDialog } from "@/components/opportunities/open-dialog";
import { Chip } from "@/components/ui/chip";
import { DefinitionList } from "@/components/ui/definition-list";
import { LinkButton } from "@/components/ui/link-button";
import { RouteDrawer } from "@/components/ui/route-drawer";
import { coverageNames } from "@/lib/accounts/coverage";
import { counted, money, rate, ratio, renewalDay } from "@/lib/format";
import { stageNames } from "@/lib/opportunities/stages";
import { besideOf, coreOf, isPriced } from "@/lib/products/catalogue";
import { productVerdict } from "@/lib/products/eligible";
import { basisNames, type Product } from "@/lib/products/product";
import { sumText, yearOf } from "@/lib/products/worth";
import { type Cell, cellStateNames, counts, isSellable } from "@/lib/whitespace/cell";
import { heldIn, type SpaceFacts, type Whitespace, type WorkedOn } from "@/lib/whitespace/facts";
import { SetAside } from "./set-aside";

type CellDrawerProps = {
  facts: SpaceFacts;
  cell: Cell;
  closeHref: string;
} & Pick<Whitespace, "products" | "notOffered" | "today">;

/** What a cell rests on: its rule, how its dollars come about, what speaks for it, and the family's other products. */
export function CellDrawer({ facts, cell, closeHref, products, notOffered, today }: CellDrawerProps) {
  const core = coreOf(products, cell.family);
  return (
    <RouteDrawer
      key={`${facts.id} ${cell.family}`}
      title={coverageNames[cell.family]}
      description={facts.name}
      closeHref={closeHref}
    >
      <div className="flex flex-col gap-5">
        <p>
          <Chip tone={counts(cell) ? "accent" : "neutral"}>{cellStateNames[cell.state]}</Chip>
          <span className="ml-2 text-ink-2">{cell.why}</span>
        </p>
        {cell.silent && (
          <p className="text-neg-ink">Nothing is recommended here until service is mended: {facts.service.reason}</p>
        )}
        {isSellable(cell) && (
          <SetAside
            accountId={facts.id}
            account={facts.name}
            writable={facts.writable}
            family={cell.family}
            aside={cell.aside}
            today={today}
          />
        )}
        {cell.deal && <Worked deal={cell.deal} asked={cell.asked} />}
        {counts(cell) && facts.writable && (!cell.deal || cell.deal.stage === "LOST") && (
          <div>
            <OpenDialog
              of={{ accountId: facts.id }}
              name={facts.name}
              products={[core]}
              effectiveOn={cell.window}
              today={today}
            />
          </div>
        )}
        {counts(cell) && <Economics facts={facts} cell={cell} core={core} />}
        {cell.reasons.length > 0 && (
          <section aria-labelledby="reasons">
            <h3 id="reasons" className="mb-1 font-semibold">
              Why now
            </h3>
            <ul className="flex flex-col gap-1">
              {cell.reasons.map(({ text, points }) => (
                <li key={text} className={points > 0 ? "" : "text-warn-ink"}>
                  {points > 0 ? text : `Against it: ${text}`}
                </li>
              ))}
            </ul>
          </section>
        )}
        {!cell.silent && <Beside facts={facts} products={besideOf(products, cell.family)} notOffered={notOffered} />}
        <Link href={`/accounts/${facts.id}`} className="text-accent-ink hover:underline">
          Open {facts.name}
        </Link>
      </div>
    </RouteDrawer>
  );
}

/** What somebody is selling here, at its own price, or what was lost last. */
function Worked({ deal: { id, stage, on }, asked }: { deal: WorkedOn; asked: Cell["asked"] }) {
  const lost = stage === "LOST";
  return (
    <section aria-labelledby="worked">
      <h3 id="worked" className="mb-1 font-semibold">
        {lost ? "What was lost" : "Being sold"}
      </h3>
      <DefinitionList
        rows={[
          { term: "Stage", value: `${stageNames[stage]}, ${renewalDay(on)}` },
          ...(lost ? [] : [{ term: "Asked, a year", value: asked ? money(asked) : "No price yet" }]),
        ]}
      />
      <LinkButton href={`/opportunities/${id}`} className="mt-2">
        {lost ? "Open what was lost" : "Open the opportunity"}
      </LinkButton>
    </section>
  );
}

function Economics({ facts, cell, core }: { facts: SpaceFacts; cell: Cell; core: Product }) {
  const priced = isPriced(core);
  return (
    <section aria-labelledby="economics">
      <h3 id="economics" className="mb-1 font-semibold">
        {core.name}
      </h3>
      <DefinitionList
        rows={[
          {
            term: core.revenue === "PREMIUM" ? "Premium a year" : "Fees a year",
            value: cell.year ? money(cell.year) : "Not summed",
          },
          { term: "How", value: sumText(core, facts) },
          ...(priced
            ? [{ term: "List price", value: `${rate(core.low)} to ${rate(core.high)} ${basisNames[core.basis]}` }]
            : []),
          { term: "Margin", value: ratio(core.margin) },
          { term: "Could start", value: cell.window ? renewalDay(cell.window) : "No renewal is known" },
          { term: "Counts as in window", value: cell.inWindow ? "Yes, within 12 months" : "No, later than 12 months" },
          {
            term: "Sold",
            value: `${core.offCycle ? "In any month" : "With the renewal"}, ${counted(Number(core.leadDays), "day")} ahead`,
          },
        ]}
      />
    </section>
  );
}

function Beside({
  facts,
  products,
  notOffered,
}: {
  facts: SpaceFacts;
  products: Product[];
  notOffered: Whitespace["notOffered"];
}) {
  if (products.length === 0) return null;
  const buyer = { ...facts, notOffered, held: heldIn(facts.products) };
  return (
    <section aria-labelledby="beside">
      <h3 id="beside" className="font-semibold">
        Others of the family
      </h3>
      <p className="mb-1 text-xs text-ink-3">Lines do not say which of these are held. They are in no total.</p>
      <ul>
        {products.map((product) => {
          const { eligible, why } = productVerdict(product, buyer);
          const year = eligible ? yearOf(product, facts) : undefined;
          return (
            <li key={product.code} className="flex items-baseline justify-between gap-3 border-b border-line py-1.5">
              <span className="min-w-0">
                {product.name}
                <span className="block text-xs text-ink-3">{why}</span>
              </span>
              <span className="num shrink-0 text-ink-2">
                {eligible ? (year ? `${money(year)} a year` : "Not priced") : "Not eligible"}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
