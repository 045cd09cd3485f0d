import type { Metadata } from "next";
import { AuthorityAnswer } from "@/components/settings/authority-answer";
import { AuthorityCaseForm } from "@/components/settings/authority-case";
import { leavesNow, settingFace } from "@/components/settings/face";
import { FigureList } from "@/components/settings/figure-list";
import { LimitsTable } from "@/components/settings/limits-table";
import { SettingSection } from "@/components/settings/setting-section";
import { WhoChanges } from "@/components/settings/who-changes";
import { matrixOf, usualRules } from "@/lib/authority/matrix";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { readCase } from "@/lib/settings/authority-case";
import { settingsAt } from "@/lib/settings/definitions";
import { getSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Authority" };

export default async function AuthorityPage({ searchParams }: PageProps<"/settings/authority">) {
  const viewer = await requireViewer();
  const frame = await getSettings(viewer, "authority");
  const mayChange = can(viewer, "setting.change", { family: "AUTHORITY" });
  const [limits, rules] = settingsAt("authority");
  const matrix = matrixOf(limits ? leavesNow(limits, frame) : {});
  const { typed, errors, request } = readCase(await searchParams);
  const inForce = { ...usualRules, ...(rules && leavesNow(rules, frame)) };
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <WhoChanges mayChange={mayChange} who="The VP changes" />
      <div className="flex max-w-6xl flex-col gap-8">
        {limits && (
          <SettingSection face={settingFace(limits, frame)} mayChange={mayChange}>
            <LimitsTable caption="Limits by level" matrix={matrix} />
          </SettingSection>
        )}
        {rules && (
          <SettingSection face={settingFace(rules, frame)} mayChange={mayChange}>
            <FigureList fields={settingFace(rules, frame).fields} />
          </SettingSection>
        )}
        <section aria-labelledby="case" className="min-w-0">
          <h2 id="case" className="text-sm font-semibold">
            Who signs
          </h2>
          <p className="mb-3 text-ink-2">Type a concession to see which column binds and whose signatures it needs.</p>
          <div className="flex flex-col gap-6">
            <AuthorityCaseForm typed={typed} errors={errors} key={JSON.stringify(typed)} />
            {request && <AuthorityAnswer request={request} matrix={matrix} rules={inForce} today={frame.today} />}
          </div>
        </section>
      </div>
    </div>
  );
}
