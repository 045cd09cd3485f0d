import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText, rate, rateAction } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import type { SheetTrack, Version } from "@/lib/worksheets/queries";

type VersionsProps = { track: SheetTrack; versions: Version[]; shown: number; base: string };

/** Every version of a worksheet, newest first: what it requires, who signed, and why it is another. */
export function Versions({ track, versions, shown, base }: VersionsProps) {
  return (
    <section aria-labelledby="versions">
      <SectionHeader id="versions" title="Versions" />
      <ol>
        {versions.map((version) => (
          <li key={version.id} className="border-b border-line py-1.5 last:border-0">
            <span className="flex items-center justify-between gap-3">
              <Link
                href={`${base}?v=${version.number}`}
                prefetch={false}
                aria-current={version.number === shown ? "page" : undefined}
                className="font-medium hover:underline aria-[current]:underline"
              >
                Version {version.number}
              </Link>
              <span className="num">
                {rate(version.requiredRate)}, {rateAction(actionOf(version.requiredRate, track.currentRate))}
              </span>
            </span>
            <span className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
              <Chip tone={version.status === "SIGNED" ? "pos" : "neutral"}>
                {version.status === "SIGNED" ? "Signed" : "Draft"}
              </Chip>
              {version.signedBy
                ? `${version.signedBy}, ${dayText(version.signedAt ?? track.today, track.today)}`
                : version.enteredBy}
              {version.source && `, loaded from ${version.source}`}
            </span>
            {version.reason && <p className="text-xs text-ink-2">{version.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
