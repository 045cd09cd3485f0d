import type { Day } from "@/lib/units/day";

/** An account's open enrollment: its first and last day, and who of us presents. */
export type Enrollment = { renewalId: string; account: string; fromOn: Day; toOn: Day; presenterId: string | null };

/** Why these days cannot be an open enrollment, in a sentence: it ends before it begins, or after the coverage has begun. */
export function whyNotEnrollment(fromOn: Day, toOn: Day, effectiveOn: Day): string | undefined {
  if (toOn < fromOn) return "Open enrollment ends before it begins.";
  if (toOn >= effectiveOn) return "Open enrollment ends before the coverage begins.";
}

/** The other enrollments the same person presents at in these days. */
export const clashes = (own: Enrollment, all: readonly Enrollment[]) =>
  own.presenterId === null
    ? []
    : all.filter(
        ({ renewalId, presenterId, fromOn, toOn }) =>
          renewalId !== own.renewalId && presenterId === own.presenterId && fromOn <= own.toOn && own.fromOn <= toOn,
      );
