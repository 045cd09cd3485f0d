"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { FirmChoice } from "@/components/search/record-choice";
import { SectionHeader } from "@/components/ui/section-header";
import { kindNames } from "@/lib/firms/kinds";
import type { AlikeFirm } from "@/lib/merges/queries";

type MergeWithProps = { firm: { id: string; name: string }; alike: AlikeFirm[] };

/** Which firm is meant by another name: those that resemble it first, else whichever is typed. */
export function MergeWith({ firm, alike }: MergeWithProps) {
  const { push } = useRouter();
  const href = (id: string) => `/brokers/${firm.id}/merge?with=${id}`;
  return (
    <div className="flex max-w-md flex-col gap-4">
      {alike.length > 0 && (
        <section aria-labelledby="alike">
          <SectionHeader id="alike" title={`Names like ${firm.name}`} />
          <ul className="border-t border-line">
            {alike.map(({ id, name, kind, place, as, same }) => (
              <li key={id} className="relative border-b border-line py-1.5 hover:bg-hover">
                <Link href={href(id)} className="font-medium after:absolute after:inset-0">
                  {name}
                </Link>
                <span className="block text-xs text-ink-3">
                  {[same ? "Same name" : "Resembles it", kindNames[kind], place, as && `also known as ${as}`]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FirmChoice
        value={null}
        onChange={(choice) => choice && choice.value !== firm.id && push(href(choice.value))}
        hint={alike.length > 0 ? "Or any other firm" : `Which other firm is ${firm.name}?`}
      />
    </div>
  );
}
