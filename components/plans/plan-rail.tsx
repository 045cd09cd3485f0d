import Link from "next/link";
import { StanceMark } from "@/components/contacts/stance-mark";
import { askedText } from "@/components/rivals/quote-words";
import { SectionHeader } from "@/components/ui/section-header";
import { type Coverage, coverageNames, families } from "@/lib/accounts/coverage";
import type { Products } from "@/lib/accounts/products";
import { powerNames } from "@/lib/contacts/kinds";
import type { Contact, ContactsFrame } from "@/lib/contacts/queries";
import { counted, dayAgo, dayText, renewalDay } from "@/lib/format";
import type { Version } from "@/lib/plans/queries";
import { knownNames } from "@/lib/rivals/kinds";
import type { RivalQuote } from "@/lib/rivals/queries";

type PlanRailProps = {
  accountId: string;
  contacts: Contact[];
  frame: ContactsFrame;
  rivals: RivalQuote[];
  products: Products;
  owner: string;
  openIssues: number;
  versions: Version[];
  shown: number;
  today: string;
};

/** What the plan does not write down but reads: people, rivals, scope, service, succession; and its versions. */
export function PlanRail(props: PlanRailProps) {
  const { accountId, contacts, frame, rivals, products, owner, openIssues, versions, shown, today } = props;
  const held = families.filter((family) => products[family] === "HELD");
  const open = families.filter((family) => products[family] === "WHITESPACE" || products[family] === "OPEN");
  const here = contacts.filter(({ leftOn }) => !leftOn);
  const tab = (name: string) => `/accounts/${accountId}?tab=${name}`;
  return (
    <>
      <section aria-labelledby="plan-people">
        <SectionHeader title="Stakeholders" id="plan-people">
          <Link href={tab("people")} className="text-accent-ink hover:underline">
            All
          </Link>
        </SectionHeader>
        {here.length === 0 && <p className="text-xs text-ink-3">Nobody is recorded yet.</p>}
        <ul>
          {here.map((person) => (
            <li key={person.id} className="flex items-center gap-2 py-1">
              <span className="min-w-0 flex-1">
                <span className="block truncate">{person.name}</span>
                <span className="block truncate text-xs text-ink-3">
                  {powerNames[person.power]}, {person.counterpart?.name ?? "no counterpart"}, last{" "}
                  {dayAgo(person.lastTouchOn, today)}
                </span>
              </span>
              <StanceMark stance={person.stance} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="plan-rivals">
        <SectionHeader title="Competitors by line" id="plan-rivals">
          <Link href={tab("lines")} className="text-accent-ink hover:underline">
            Edit
          </Link>
        </SectionHeader>
        {rivals.length === 0 && <p className="text-xs text-ink-3">No rival is known.</p>}
        <ul>
          {rivals.map((rival) => (
            <li key={rival.id} className="py-1">
              <span className="block">
                {coverageNames[rival.coverage]}: {rival.competitor} {askedText(rival)}
              </span>
              <span className="block text-xs text-ink-3">
                {knownNames[rival.knownBy]} {dayText(rival.heardOn, today)}, {rival.source}
                {rival.effectiveOn && `, for ${renewalDay(rival.effectiveOn)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="plan-scope">
        <SectionHeader title="Scope and whitespace" id="plan-scope" />
        <p className="text-xs text-ink-2">Held: {names(held) || "medical alone"}</p>
        <p className="mt-1 text-xs text-ink-2">Not held: {names(open) || "nothing it is eligible for"}</p>
      </section>
      <section aria-labelledby="plan-service">
        <SectionHeader title="Service" id="plan-service" />
        <Link href={tab("service")} className="text-xs text-accent-ink hover:underline">
          {openIssues > 0 ? `${counted(openIssues, "issue")} open` : "No issue open"}
        </Link>
      </section>
      <section aria-labelledby="plan-succession">
        <SectionHeader title="Succession" id="plan-succession" />
        <p className="text-xs text-ink-2">
          Primary {owner}, backup {frame.backup?.name ?? "nobody named"}; {frame.threads.theirs} of theirs known to{" "}
          {frame.threads.ours} of ours
        </p>
      </section>
      <section aria-labelledby="plan-versions">
        <SectionHeader title="Versions" id="plan-versions" />
        <ol className="max-h-52 overflow-auto">
          {versions.map(({ number, author, on }) => (
            <li key={number} className="py-0.5 text-xs">
              <Link
                href={`${tab("plan")}&version=${number}`}
                aria-current={number === shown ? "true" : undefined}
                className="text-accent-ink hover:underline aria-[current]:font-medium aria-[current]:text-ink"
              >
                Version {number}
              </Link>{" "}
              <span className="text-ink-3">
                {author}, {dayText(on, today)}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

const names = (of: readonly Coverage[]) => of.map((coverage) => coverageNames[coverage].toLowerCase()).join(", ");
