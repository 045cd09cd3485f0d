import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ChangePassword } from "@/components/session/change-password";
import { SessionList } from "@/components/session/session-list";
import type { Theme } from "@/components/shell/theme";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { DefinitionList } from "@/components/ui/definition-list";
import { SectionHeader } from "@/components/ui/section-header";
import { missing, since, timeText } from "@/lib/format";
import { roleNames } from "@/lib/roles";
import { requireViewer } from "@/lib/server/viewer";
import { getMe, listMySessions } from "@/lib/session/queries";

export const metadata: Metadata = { title: "My account" };

export default async function AccountSettingsPage() {
  const viewer = await requireViewer();
  const [me, sessions] = [await getMe(viewer), await listMySessions(viewer)];
  const chosen = (await cookies()).get("theme")?.value;
  const theme: Theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  const now = new Date();
  const about = [
    { term: "Name", value: me.name },
    { term: "E-mail", value: me.email },
    { term: "Title", value: me.title ?? missing },
    { term: "Role", value: roleNames[viewer.role] },
    { term: "Manager", value: me.manager ?? missing },
  ];
  return (
    <div className="grid max-w-4xl grid-cols-2 gap-x-12 gap-y-8 p-5 max-lg:grid-cols-1 max-md:p-4">
      <section aria-labelledby="about">
        <SectionHeader id="about" title="About you" />
        <DefinitionList rows={about} />
        <p className="mt-2 text-xs text-ink-3">An Admin changes these.</p>
      </section>
      <section aria-labelledby="sessions">
        <SectionHeader id="sessions" title="Where you are signed in">
          12 hours each
        </SectionHeader>
        <SessionList
          sessions={sessions.map(({ id, device, createdAt, lastSeenAt, current }) => ({
            id,
            current,
            device: device ?? "Unknown device",
            since: timeText(createdAt, me.zone),
            seen: since(lastSeenAt, now, me.zone),
          }))}
        />
      </section>
      <section aria-labelledby="password">
        <SectionHeader id="password" title="Password" />
        <ChangePassword email={me.email} />
      </section>
      <section aria-labelledby="appearance">
        <SectionHeader id="appearance" title="Appearance" />
        <ThemeSwitch theme={theme} />
      </section>
    </div>
  );
}
