import { z } from "zod";
import { forecastState } from "@/lib/forecast/list";
import { countForecast, exportForecast } from "@/lib/server/forecast/export";
import { stream } from "@/lib/server/stream";
import { plainText } from "@/lib/units/plain-text";

/** The forecast as it is shown, or the renewals behind one of its figures, as a file. Internal. */
export const GET = stream("forecast.export", {
  input: forecastState.extend({ of: z.string().max(200).overwrite(plainText).optional() }),
  count: countForecast,
  file: exportForecast,
});
