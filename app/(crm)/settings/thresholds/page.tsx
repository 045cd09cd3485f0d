import type { Metadata } from "next";
import { BandsTable } from "@/components/settings/bands-table";
import { ComputingNote } from "@/components/settings/computing-note";
import { leavesNow, settingFace } from "@/components/settings/face";
import { FigureList } from "@/components/settings/figure-list";
import { SettingSection } from "@/components/settings/setting-section";
import { WhoChanges } from "@/components/settings/who-changes";
import { figuresOf } from "@/lib/book/growth";
import { sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { ratio } from "@/lib/format";
import { measure } from "@/lib/metrics/metric";
import { metricOf } from "@/lib/metrics/registry";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { bands } from "@/lib/settings/bands";
import { settingsAt } from "@/lib/settings/definitions";
import { getSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Thresholds" };

export default async function ThresholdsPage() {
  const viewer = await requireViewer();
  const frame = await getSettings(viewer, "thresholds");
  const total = can(viewer, "book.view") && (await sumBook(viewer, readBook({}, false), frame.today)).total;
  const mayChange = can(viewer, "setting.change", { family: "CATALOGUE" });
  const now = Object.fromEntries(
    bands.flatMap(({ key, metric }) =>
      metric && total && total.accounts > 0 ? [[key, measure(metricOf(metric), figuresOf(metric, total))]] : [],
    ),
  );
  const watch = {
    term: "Required action on watch above",
    note: "Price: measured each day, the highest quarter of the book’s own renewals ahead",
    value: ratio(frame.priceWatch ?? "0.10"),
  };
  const [first, ...rest] = settingsAt("thresholds");
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4">
      <WhoChanges mayChange={mayChange} who="Operations and Admin change" />
      <ComputingNote waiting={frame.waiting} />
      <div className="flex max-w-6xl flex-col gap-8">
        {first && (
          <SettingSection face={settingFace(first, frame)} mayChange={mayChange}>
            <BandsTable leaves={leavesNow(first, frame)} now={now} />
          </SettingSection>
        )}
        <div className="grid grid-cols-2 gap-x-12 gap-y-8 max-lg:grid-cols-1">
          {rest.map((setting) => {
            const face = settingFace(setting, frame);
            return (
              <SettingSection key={setting.key} face={face} mayChange={mayChange}>
                <FigureList
                  fields={face.fields}
                  more={setting.key === "health_rules" && can(viewer, "book.required") ? [watch] : []}
                />
              </SettingSection>
            );
          })}
        </div>
      </div>
    </div>
  );
}
