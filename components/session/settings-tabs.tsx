"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

export function SettingsTabs({ people }: { people: boolean }) {
  const tabs = [
    { value: "/settings/account", label: "My account", href: "/settings/account" },
    ...(people ? [{ value: "/settings/people", label: "People", href: "/settings/people" }] : []),
  ];
  return <TabLinks label="Settings" current={usePathname()} tabs={tabs} />;
}
