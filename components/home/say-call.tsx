"use client";

import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { sayCall } from "@/lib/forecast/actions";
import { categoryNames, categoryOf } from "@/lib/forecast/calls";
import type { LastCall } from "@/lib/home/due";
import { type Call, callNames, calls } from "@/lib/metrics/calls";

type SayCallProps = { renewalId: string; account: string; last: LastCall | null };
type Payload = Parameters<typeof sayCall>[1];

const typed = (members: number | null) => (members === null ? "" : String(members));

/** One’s own word on a renewal at a press; what was said beside keep or lose is said again with it. */
export function SayCall({ renewalId, account, last }: SayCallProps) {
  const { send, busy } = useSend(sayCall);
  const say = async (call: Call) => {
    const beside = { inGroup: typed(last?.inGroup ?? null), slices: typed(last?.slices ?? null) };
    const given = { renewalId, call, ...beside, seen: last?.id ?? "" };
    const outcome = await send(given as unknown as Payload);
    if (outcome.status === "done") toast({ text: `${account}: ${callNames[outcome.receipt.call]}` });
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
    if (outcome.status === "invalid") toast({ text: "That call was not taken. Say it in Forecast.", tone: "error" });
  };
  return (
    <Menu
      align="end"
      label={`Say call: ${account}`}
      trigger={
        <>
          {busy ? "Saving" : "Say call"} <Icon icon={downIcon} size={12} />
        </>
      }
      sections={[
        {
          items: calls.map((call) => ({
            label: callNames[call],
            note: last?.call === call ? "as before" : categoryNames[categoryOf(call)],
            checked: last ? last.call === call : undefined,
            onSelect: () => say(call),
          })),
        },
      ]}
    />
  );
}
