import Link from "next/link";
import { type Deal, hrefOfParty } from "@/lib/opportunities/deal";

/** Whom an opportunity or an RFP is of, leading there where the reader may follow. */
export function PartyName({ of }: { of: Pick<Deal, "accountId" | "ein" | "name"> }) {
  const href = hrefOfParty(of);
  if (!href) return of.name;
  return (
    <Link href={href} prefetch={false} className="hover:underline">
      {of.name}
    </Link>
  );
}
