"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { AccountChoice } from "@/components/search/record-choice";
import { SectionHeader } from "@/components/ui/section-header";
import type { AlikeAccount } from "@/lib/merges/queries";

type MergeWithProps = { account: { id: string; name: string }; alike: AlikeAccount[] };

/** Which account is this one written twice: those that resemble it first, else whichever is typed. */
export function MergeWith({ account, alike }: MergeWithProps) {
  const { push } = useRouter();
  const href = (id: string) => `/accounts/${account.id}/merge?with=${id}`;
  return (
    <div className="flex max-w-md flex-col gap-4">
      {alike.length > 0 && (
        <section aria-labelledby="alike">
          <SectionHeader id="alike" title={`Accounts like ${account.name}`} />
          <ul className="border-t border-line">
            {alike.map(({ id, name, externalId, owner, same }) => (
              <li key={id} className="relative border-b border-line py-1.5 hover:bg-hover">
                <Link href={href(id)} className="font-medium wrap-anywhere after:absolute after:inset-0">
                  {name}
                </Link>
                <span className="block text-xs text-ink-3">
                  {[same ? "Same name or EIN" : "Resembles it", externalId, owner].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AccountChoice
        value={null}
        onChange={(choice) => choice && choice.value !== account.id && push(href(choice.value))}
        hint={alike.length > 0 ? "Or any other account" : `Which other account is ${account.name}?`}
      />
    </div>
  );
}
