import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import { renewalDay } from "@/lib/format";
import type { AccountPrograms as Read } from "@/lib/innovations/queries";

/** The programs an account was invited to, and how far it has come with each. */
export const AccountPrograms = ({ programs }: { programs: Read }) =>
  programs.length > 0 && (
    <section aria-labelledby="programs">
      <SectionHeader title="Programs" id="programs">
        what is new
      </SectionHeader>
      <ul>
        {programs.map(({ programId, program, state, since, endReason, reference }) => (
          <li key={programId} className="border-b border-line py-1.5 last:border-0">
            <Link
              href={`/opportunities/programs/${programId}`}
              prefetch={false}
              className="font-medium hover:underline"
            >
              {program}
            </Link>{" "}
            <Chip tone={state === "Adopted" || state === "Renewed" ? "accent" : "outline"}>{state}</Chip>
            <span className="block text-xs break-words text-ink-3">
              {[renewalDay(since), endReason, reference && "may be named to others"].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
