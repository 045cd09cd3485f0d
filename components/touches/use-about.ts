import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import type { Choice } from "@/components/search/record-choice";
import type { About } from "./open-log";
import { useTouchChoices } from "./use-touch-choices";

const idIn = (path: string, place: string) => new RegExp(`^/${place}/([0-9a-f-]{36})`).exec(path)?.[1];
const chosen = (id?: string, name = ""): Choice | null => (id ? { value: id, label: name } : null);

/** The account and firm a form is about: as asked for, else the page's; their names come with the people to choose from. */
export function useAbout(about: About) {
  const path = usePathname();
  const asked = Boolean(about.accountId ?? about.firmId);
  const [account, setAccount] = useState(() =>
    chosen(about.accountId ?? (asked ? undefined : idIn(path, "accounts")), about.accountName),
  );
  const [firm, setFirm] = useState(() =>
    chosen(about.firmId ?? (asked ? undefined : idIn(path, "brokers")), about.firmName),
  );
  const { choices, failed } = useTouchChoices(account?.value, firm?.value);
  useEffect(() => {
    const named = (found: { id: string; name: string } | null | undefined) => (now: Choice | null) =>
      now && found && now.value === found.id && !now.label ? { value: found.id, label: found.name } : now;
    setAccount(named(choices?.account));
    setFirm(named(choices?.firm));
  }, [choices]);
  return { account, setAccount, firm, setFirm, choices, failed };
}
