import type { Metadata } from "next";
import { ComputingNote } from "@/components/settings/computing-note";
import { settingFace } from "@/components/settings/face";
import { FamilyTable } from "@/components/settings/family-table";
import { SettingSection } from "@/components/settings/setting-section";
import { WhoChanges } from "@/components/settings/who-changes";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { settingsAt } from "@/lib/settings/definitions";
import { countFamilies, getSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Product families" };

export default async function ProductFamiliesPage() {
  const viewer = await requireViewer();
  const frame = await getSettings(viewer, "products");
  const mayChange = can(viewer, "setting.change", { family: "CATALOGUE" });
  const counts = can(viewer, "book.view") ? await countFamilies(viewer) : undefined;
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <WhoChanges mayChange={mayChange} who="Operations and Admin change" />
      <ComputingNote waiting={frame.waiting} />
      <div className="max-w-4xl">
        {settingsAt("products").map((setting) => {
          const face = settingFace(setting, frame);
          return (
            <SettingSection key={setting.key} face={face} mayChange={mayChange}>
              <FamilyTable fields={face.fields} counts={counts} />
            </SettingSection>
          );
        })}
      </div>
    </div>
  );
}
