import type { Metadata } from "next";
import { CostTable } from "@/components/settings/cost-table";
import { leavesNow, settingFace } from "@/components/settings/face";
import { SettingSection } from "@/components/settings/setting-section";
import { WhoChanges } from "@/components/settings/who-changes";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { settingsAt } from "@/lib/settings/definitions";
import { getSettings, listAscAccounts } from "@/lib/settings/queries";
import { bandsOf, marginsBy } from "@/lib/settings/unit-costs";

export const metadata: Metadata = { title: "Unit costs" };

export default async function UnitCostsPage() {
  const viewer = await requireViewer();
  const frame = await getSettings(viewer, "unit-costs");
  const mayChange = can(viewer, "setting.change", { family: "CATALOGUE" });
  const accounts = can(viewer, "book.view") ? await listAscAccounts(viewer) : undefined;
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <WhoChanges mayChange={mayChange} who="Operations and Admin change" />
      <div className="max-w-4xl">
        {settingsAt("unit-costs").map((setting) => (
          <SettingSection key={setting.key} face={settingFace(setting, frame)} mayChange={mayChange}>
            <CostTable
              margins={marginsBy(accounts ?? [], bandsOf(leavesNow(setting, frame)))}
              withBook={Boolean(accounts)}
            />
          </SettingSection>
        ))}
      </div>
    </div>
  );
}
