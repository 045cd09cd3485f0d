import { SettingsTabs } from "@/components/session/settings-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export default async function SettingsLayout({ children }: LayoutProps<"/settings">) {
  const viewer = await requireViewer();
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsTabs
        people={can(viewer, "person.view")}
        targets={can(viewer, "target.view")}
        calendar={can(viewer, "calendar.see")}
      />
      {children}
    </>
  );
}
