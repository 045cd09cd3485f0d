"use client";

import { useMemo } from "react";
import { AsOfMenu, type AsOfMenuProps } from "@/components/pictures/as-of-menu";
import { LinkButton } from "@/components/ui/link-button";
import { AccountFacts } from "./account-facts";
import { AccountHeader } from "./account-header";
import { AccountPin } from "./account-pin";
import { AccountTabs, type AccountTabsProps } from "./account-tabs";
import type { ToldFact } from "./told-facts";
import type { AccountHeaderFacts } from "./told-head";

export type AccountTopFacts = {
  head: AccountHeaderFacts;
  /** Nothing of it is pinned, briefed or changed where it is shown as it was. */
  past: boolean;
  pinned: boolean;
  /** The days it can be seen as of; null where no picture was kept. */
  days: AsOfMenuProps | null;
  figures: ToldFact[];
  tabs: AccountTabsProps;
};

/** What stands above every tab of an account: drawn from facts, sent as JSON, so that no page puts its markup together on the way. */
export function AccountTop({ facts }: { facts: string }) {
  const { head, past, pinned, days, figures, tabs } = useMemo<AccountTopFacts>(() => JSON.parse(facts), [facts]);
  const { id, name } = head;
  return (
    <>
      <AccountHeader {...head}>
        {!past && <AccountPin id={id} name={name} pinned={pinned} />}
        {!past && (
          <LinkButton href={`/accounts/${id}/brief`} variant="ghost">
            Brief
          </LinkButton>
        )}
        {days && <AsOfMenu {...days} />}
      </AccountHeader>
      <div className="px-5 pt-3 pb-2 max-md:px-4">
        <AccountFacts facts={figures} />
      </div>
      <AccountTabs {...tabs} />
    </>
  );
}
