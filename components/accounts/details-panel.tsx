import { SectionHeader } from "@/components/ui/section-header";
import type { EditableField } from "@/lib/accounts/editable";
import type { AccountHead } from "@/lib/accounts/queries";
import type { Day } from "@/lib/units/day";
import { AccountField } from "./account-field";
import { fieldLooks, showField } from "./field-look";

const shown: EditableField[] = [
  "priority",
  "nextStep",
  "nextStepOn",
  "headline",
  "tags",
  "situs",
  "customerSinceOn",
  "externalId",
  "note",
];

/** What people write on the account, each field edited where it stands by those who may. */
export function DetailsPanel({ account, today }: { account: AccountHead; today: Day }) {
  return (
    <section aria-labelledby="details">
      <SectionHeader title="Details" id="details" />
      <dl data-edits>
        {shown.map((field) => (
          <div
            key={field}
            className={`flex min-h-8 gap-3 border-b border-line py-0.5 last:border-0 ${field === "note" ? "flex-col gap-0" : ""}`}
          >
            <dt className="w-24 shrink-0 pt-1 text-ink-2">{fieldLooks[field].name}</dt>
            <dd className="flex min-w-0 flex-1">
              <Value account={account} field={field} today={today} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ account, field, today }: { account: AccountHead; field: EditableField; today: Day }) {
  const version = field === "headline" ? account.headlineVersion : account.version;
  const value = account.written[field];
  if (!account.writable || version === null)
    return (
      <span className="min-w-0 flex-1 py-1 break-words whitespace-pre-line">{showField(field, value, today)}</span>
    );
  const { id, name } = account;
  return <AccountField account={{ id, name }} {...{ field, value, version, today }} />;
}
