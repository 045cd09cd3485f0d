import { StageIcon } from "@/components/ui/stage-icon";
import type { Approval } from "@/lib/approvals/queries";
import { stepOf } from "@/lib/approvals/signing";
import { waitingAt } from "@/lib/approvals/waiting";
import { capacityNames, didText } from "@/lib/approvals/words";
import { counted, since } from "@/lib/format";
import { quotedText } from "./face";

type StepsListProps = { approval: Approval; now: Date; zone: string };

/** Who signs in which order: what each said, whom it waits for, and what comes after. */
export function StepsList({ approval, now, zone }: StepsListProps) {
  const progress = stepOf({ ...approval, seats: approval.turns });
  const { names } = waitingAt(approval);
  const at = approval.status === "OPEN" && progress.status === "OPEN" ? progress.step : -1;
  return (
    <ol className="flex flex-col">
      {approval.slots.map(({ capacity, does, quorum }, step) => {
        const signed = approval.signatures.filter((signature) => signature.step === step);
        const here = step === at;
        const told = does === "RECOMMEND" ? "recommends" : does === "COSIGN" ? "co-signs" : "decides";
        const state = signed.length >= quorum ? "done" : here ? "pie" : "none";
        return (
          <li key={`${capacity}${does}`} className="border-b border-line py-2 last:border-0">
            <span className="flex items-baseline justify-between gap-3">
              <StageIcon
                mark={state === "pie" ? { kind: "pie", percent: 50 } : { kind: state }}
                label={`${capacityNames[capacity]} ${told}${quorum > 1 ? `, ${quorum} of them` : ""}`}
                className={here ? "font-medium text-accent-ink" : signed.length ? "text-ink" : "text-ink-3"}
              />
              {here && <span className="text-right text-xs text-ink-3">Waits for {names.join(", ")}</span>}
            </span>
            {signed.map(({ signerId, signer, principal, verdict, rate, note, at: when }) => (
              <span key={signerId} className="block pl-5 text-xs text-ink-2">
                {signer} {didText(does, verdict)}
                {rate && ` at ${quotedText(approval, rate)}`}
                {principal !== signer && `, for ${principal}`}, {since(new Date(when), now, zone)}
                {note && <q className="block text-ink">{note}</q>}
              </span>
            ))}
            {here && signed.length > 0 && (
              <span className="block pl-5 text-xs text-ink-3">
                {counted(quorum - signed.length, "signature")} to go
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
