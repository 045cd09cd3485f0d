"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

export function SettingsTabs({ people, targets }: { people: boolean; targets: boolean }) {
  const tabs = [
    { value: "/settings/account", label: "My account", href: "/settings/account" },
    ...(people ? [{ value: "/settings/people", label: "People", href: "/settings/people" }] : []),
    ...(targets ? [{ value: "/settings/targets", label: "Targets", href: "/settings/targets" }] : []),
    { value: "/settings/thresholds", label: "Thresholds", href: "/settings/thresholds" },
    { value: "/settings/unit-costs", label: "Unit costs", href: "/settings/unit-costs" },
    { value: "/settings/products", label: "Product families", href: "/settings/products" },
  ];
  return <TabLinks label="Settings" current={usePathname()} tabs={tabs} />;
}
