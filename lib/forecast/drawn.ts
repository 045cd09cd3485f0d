import { callNames } from "@/lib/metrics/calls";
import type { Probabilities } from "@/lib/metrics/forecast";
import { type Drawn, type Part, summed } from "@/lib/metrics/part";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { isIn, reasons, type Stood } from "./bridge";
import { type Voice, voices } from "./calls";
import { apartBy, bridgeBy, type Compared, stoodNow, stoodThen, weighedBy } from "./compare";
import { decidedOf, type FigureKey, measures, shareIn } from "./outlook";
import type { ForecastRow } from "./row";
import { callBy, isOpenCommit } from "./shown";
import { type ApartKey, apartTold, bridgeTold, figuresTold, openTold, outlookTold, type Told } from "./told";

/** What the figures of a forecast are drawn from. */
export type Shown = Compared & { probabilities: Probabilities };

type Own = { accountId: string; account: string };
export const part = ({ accountId, account }: Own, above: Decimal | number, note?: string): Part => ({
  id: accountId,
  name: account,
  above: decimal(above),
  ...(note && { note }),
});
const drawn = (told: Told, parts: readonly Part[]): Drawn => {
  const some = parts.filter(({ above }) => !above.isZero());
  return summed(
    told,
    some.sort((a, b) => b.above.abs().cmp(a.above.abs()) || a.name.localeCompare(b.name)),
  );
};

/** One figure of the forecast by its key, with the renewals it is made of; none where the key means nothing. */
export function forecastFigure(shown: Shown, voice: Voice, key: string): Drawn | undefined {
  const [of, first = "", ...rest] = key.split(".");
  if (of === "outlook") return outlookDrawn(shown, voice, first, rest[0] ?? "");
  if (of === "bridge") return bridgeDrawn(shown, voice, first);
  if (of === "apart") return apartDrawn(shown, voice, first);
  if (of === "open") return openDrawn(shown, first, rest.join("."));
  return undefined;
}

function outlookDrawn({ rows, probabilities }: Shown, voice: Voice, given: string, key: string) {
  const measure = measures.find((each) => each === given);
  if (!measure || !Object.hasOwn(figuresTold, key)) return;
  const figure = key as FigureKey;
  const parts = rows.map((row) => {
    const weighed = weighedBy(row, voice);
    return part(row, row.amounts[measure].times(shareIn(figure, weighed, probabilities)), saidOf(row, voice));
  });
  return drawn(outlookTold(measure, figure, voice), parts);
}

const decidedWords = { SIGNED: "Signed", LOST: "Lost", OPEN: "Open" };
/** How the voice counts a renewal, in words. */
export function saidOf(row: ForecastRow, voice: Voice) {
  const decided = decidedOf(row.state);
  const call = callBy(row, voice);
  return decided === "OPEN" ? (call ? callNames[call] : "No call") : decidedWords[decided];
}

function bridgeDrawn(shown: Shown, voice: Voice, step: string) {
  const total = (stood: readonly Stood[]) => stood.filter(isIn).map((each) => part(each, each.amount));
  if (step === "opening") return drawn(bridgeTold(step, voice), total(stoodThen(shown, voice, "members")));
  if (step === "closing") return drawn(bridgeTold(step, voice), total(stoodNow(shown, voice, "members")));
  const reason = reasons.find((each) => each === step);
  if (!reason) return;
  const moved = bridgeBy(shown, voice, "members").steps.find((each) => each.reason === reason)?.moved ?? [];
  return drawn(
    bridgeTold(reason, voice),
    moved.map((each) => part(each, each.change)),
  );
}

function apartDrawn({ rows }: Shown, voice: Voice, given: string) {
  const key = (["premium", "fees", "inGroup", "slices"] satisfies ApartKey[]).find((each) => each === given);
  if (!key) return;
  const kept = rows.map((row) => apartBy(row, voice)).filter(isIn);
  return drawn(
    apartTold(key, voice),
    kept.map((each) => part(each, each[key] ?? 0)),
  );
}

/** Whose: an owner’s id, `team:` and a team’s name, or nothing for all. */
const isOf = (of: string) => (row: ForecastRow) =>
  of === "" ||
  (of.startsWith("team:")
    ? (row.team ?? "No team") === of.slice(5)
    : of === "nobody"
      ? !row.ownerId
      : row.ownerId === of);

function openDrawn({ rows }: Shown, given: string, of: string) {
  const voice = voices.find((each) => each === given) ?? null;
  if (!voice && given !== "ALL") return;
  const own = rows
    .filter(isOf(of))
    .filter((row) => (voice ? isOpenCommit(row, voice) : decidedOf(row.state) === "OPEN"));
  return drawn(
    openTold(voice, of),
    own.map((row) => part(row, row.members, voice ? saidOf(row, voice) : undefined)),
  );
}
