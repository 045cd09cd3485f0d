import { BesideList } from "@/components/accounts/beside-list";
import { Chip } from "@/components/ui/chip";
import { renewalDay } from "@/lib/format";
import type { AccountPrograms as Read } from "@/lib/innovations/queries";

/** The programs an account was invited to, and how far it has come with each. */
export const AccountPrograms = ({ programs }: { programs: Read }) => (
  <BesideList
    id="programs"
    title="Programs"
    note="what is new"
    rows={programs.map(({ programId, program, state, since, endReason, reference }) => ({
      id: programId,
      href: `/opportunities/programs/${programId}`,
      name: program,
      chip: <Chip tone={state === "Adopted" || state === "Renewed" ? "accent" : "outline"}>{state}</Chip>,
      below: [renewalDay(since), endReason, reference && "may be named to others"].filter(Boolean).join(", "),
    }))}
  />
);
