"use client";

import { __iconData as callIcon } from "lucide-react/icons/phone";
import { openLog } from "@/components/touches/open-log";
import { Icon } from "@/components/ui/icon";

type CallPersonProps = { name: string; phone: string | null; account: { id: string; name: string }; logs: boolean };

const look =
  "inline-flex min-h-6 max-w-full items-center gap-1.5 rounded text-accent-ink hover:underline touch:min-h-11";

/** Whom to call: their number where one is known, and the log of the call, begun about their account. */
export function CallPerson({ name, phone, account, logs }: CallPersonProps) {
  const face = (
    <>
      <Icon icon={callIcon} size={14} />
      <span className="truncate">{name}</span>
    </>
  );
  if (phone)
    return (
      <a
        href={`tel:${phone.replace(/[^\d+]/g, "")}`}
        className={look}
        data-tip={phone}
        onClick={() => logs && openLog({ accountId: account.id, accountName: account.name })}
      >
        {face}
      </a>
    );
  if (!logs) return <span className="text-ink-2">{name}</span>;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`Log a call with ${name}, ${account.name}`}
      onClick={() => openLog({ accountId: account.id, accountName: account.name })}
      className={look}
    >
      {face}
    </button>
  );
}
