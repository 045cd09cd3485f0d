import type { Metadata } from "next";
import { CatalogueTable } from "@/components/settings/catalogue-table";
import { leavesNow, settingFace } from "@/components/settings/face";
import { PackagesTable } from "@/components/settings/packages-table";
import { SettingSection } from "@/components/settings/setting-section";
import { WhoChanges } from "@/components/settings/who-changes";
import { families } from "@/lib/accounts/coverage";
import { can } from "@/lib/policy";
import { catalogueOf } from "@/lib/products/catalogue";
import { packagesOf } from "@/lib/products/packages";
import { requireViewer } from "@/lib/server/viewer";
import { catalogueKey } from "@/lib/settings/catalogue";
import { settingOf } from "@/lib/settings/definitions";
import { packageSetting } from "@/lib/settings/packages";
import { getSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Product catalogue" };

export default async function CataloguePage() {
  const viewer = await requireViewer();
  const frame = await getSettings(viewer, "catalogue");
  const mayChange = can(viewer, "setting.change", { family: "CATALOGUE" });
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <WhoChanges mayChange={mayChange} who="Operations and Admin change" />
      <div className="flex max-w-7xl flex-col gap-8">
        <SettingSection face={settingFace(packageSetting, frame)} mayChange={mayChange}>
          <PackagesTable packs={packagesOf(leavesNow(packageSetting, frame))} />
        </SettingSection>
        {families.map((family) => {
          const setting = settingOf(catalogueKey(family))!;
          const products = catalogueOf({ [family]: leavesNow(setting, frame) }).filter(
            (each) => each.family === family,
          );
          return (
            <SettingSection key={family} face={settingFace(setting, frame)} mayChange={mayChange}>
              <CatalogueTable caption={`${setting.title} products`} products={products} />
            </SettingSection>
          );
        })}
      </div>
    </div>
  );
}
