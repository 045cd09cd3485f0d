import { countTouched, exportTouched, touchedInput } from "@/lib/server/strategies/export";
import { stream } from "@/lib/server/stream";

/** The accounts a strategy touches, of those the reader sees, as a file. Internal. */
export const GET = stream("strategy.export", { input: touchedInput, count: countTouched, file: exportTouched });
