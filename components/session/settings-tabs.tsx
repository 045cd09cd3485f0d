"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

type SettingsTabsProps = { people: boolean; targets: boolean; calendar: boolean };

export function SettingsTabs({ people, targets, calendar }: SettingsTabsProps) {
  const tabs = [
    { value: "/settings/account", label: "My account", href: "/settings/account" },
    ...(calendar ? [{ value: "/settings/calendar", label: "Calendar", href: "/settings/calendar" }] : []),
    ...(people ? [{ value: "/settings/people", label: "People", href: "/settings/people" }] : []),
    ...(targets ? [{ value: "/settings/targets", label: "Targets", href: "/settings/targets" }] : []),
    { value: "/settings/thresholds", label: "Thresholds", href: "/settings/thresholds" },
    { value: "/settings/unit-costs", label: "Unit costs", href: "/settings/unit-costs" },
    { value: "/settings/authority", label: "Authority", href: "/settings/authority" },
    { value: "/settings/products", label: "Product families", href: "/settings/products" },
    { value: "/settings/catalogue", label: "Product catalogue", href: "/settings/catalogue" },
  ];
  return <TabLinks label="Settings" current={usePathname()} tabs={tabs} />;
}
