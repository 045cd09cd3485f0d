import { TabLinks } from "@/components/ui/tab-links";
import type { AccountTab } from "./tabs";

export type AccountTabsProps = {
  id: string;
  current: AccountTab;
  from: string;
  counts: { promises: number; lines: number; service: number };
};

export function AccountTabs({ id, current, from, counts }: AccountTabsProps) {
  const href = (tab: AccountTab) => {
    const search = new URLSearchParams({ ...(tab !== "overview" && { tab }), ...(from && { from }) }).toString();
    return `/accounts/${id}${search && `?${search}`}`;
  };
  return (
    <TabLinks
      label="Account"
      current={current}
      tabs={[
        { value: "overview", label: "Overview", href: href("overview") },
        { value: "people", label: "People", href: href("people") },
        { value: "plan", label: "Plan", href: href("plan") },
        {
          value: "touches",
          label: "Touches and promises",
          href: href("touches"),
          count: counts.promises || undefined,
        },
        { value: "lines", label: "Lines and terms", href: href("lines"), count: counts.lines },
        { value: "financials", label: "Financials", href: href("financials") },
        { value: "service", label: "Service and market", href: href("service"), count: counts.service || undefined },
      ]}
    />
  );
}
