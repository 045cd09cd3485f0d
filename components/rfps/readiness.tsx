import { Progress } from "@/components/ui/progress";
import { count, counted } from "@/lib/format";
import type { Readiness as Counts } from "@/lib/questions/progress";

/** How far the answering has come, in words and as a bar. */
export function Readiness({ counts }: { counts: Counts }) {
  const { all, answered, approved, gaps, late, open } = counts;
  return (
    <div className="py-1">
      <Progress label={`${answered} of ${all} answered`} value={answered} max={Math.max(1, all)} />
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-ink-2">
        <span>
          <b>
            {count(answered)} of {count(all)}
          </b>{" "}
          answered
        </span>
        <span>{count(approved)} approved</span>
        <span>
          {counted(gaps, "gap")} asked inside the house
          {late > 0 && <span className="text-warn-ink">, {count(late)} late</span>}
        </span>
        <span>{count(open)} with nobody</span>
      </p>
    </div>
  );
}
