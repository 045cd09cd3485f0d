import { renewalDay } from "@/lib/format";
import { type Figure, sideOf } from "@/lib/metrics/figure";
import { type Drawn, shared, summed } from "@/lib/metrics/part";
import { decimal } from "@/lib/units/decimal";
import { type Concluded, casesOf, type Held, type Horizon, heldOf, horizons } from "./accuracy";
import { type Voice, voices } from "./calls";
import { part } from "./drawn";
import { byWhom, type Told } from "./told";

/** How far one person was from what came. */
export const heldKeys = ["cases", "bias", "accuracy", "wape"] as const;
export type HeldKey = (typeof heldKeys)[number];
type Who = { voice: Voice; byId: string; by: string; horizon: Horizon };
const heldWords: Record<HeldKey, { name: string; tip: string; words: string; formula: string }> = {
  cases: {
    name: "Cases",
    tip: "Renewals that had been called by then",
    words: "Renewals",
    formula: "Count of renewals whose last word by then was this one",
  },
  bias: {
    name: "Bias",
    tip: "(Forecast − actual) ÷ actual: above 0 too hopeful",
    words: "Members committed less members that came",
    formula: "Σ(forecast − actual) ÷ Σ actual",
  },
  accuracy: {
    name: "Accuracy",
    tip: "1 − |forecast − actual| ÷ actual of the sum",
    words: "Members committed",
    formula: "1 − |Σ forecast − Σ actual| ÷ Σ actual",
  },
  wape: {
    name: "WAPE",
    tip: "Σ|forecast − actual| ÷ Σ actual: misses never offset each other",
    words: "Members missed by, either way",
    formula: "Σ|forecast − actual| ÷ Σ actual",
  },
};
export const heldTip = (key: HeldKey) => heldWords[key].tip;
export const heldName = (key: HeldKey) => heldWords[key].name;

function heldTold(key: HeldKey, { voice, byId, by, horizon }: Who): Told {
  const { name, tip, words, formula } = heldWords[key];
  const format = key === "cases" ? "count" : key === "bias" ? "percentChange" : "percent";
  return {
    key: `accuracy.${voice}.${byId}.${horizon}.${key}`,
    name: `${name}, ${by}, T-${horizon}`,
    tells: `${tip}. Members committed ${byWhom[voice]} ${horizon} days before, against members of the first month`,
    formula,
    words,
    format,
    side: "count",
  };
}

/** What stands above the line, of one case as of all of them. */
const aboveOf: Record<HeldKey, (held: Held) => number> = {
  cases: ({ cases }) => cases,
  bias: ({ forecast, actual }) => forecast - actual,
  accuracy: ({ forecast }) => forecast,
  wape: ({ missed }) => missed,
};

/** One of the four figures of a person’s record at a horizon. */
export function heldFigure(key: HeldKey, who: Who, held: Held): Figure & { key: string } {
  const { words, side, ...told } = heldTold(key, who);
  const value = key === "cases" ? decimal(held.cases) : held[key];
  const numerator = sideOf(words, aboveOf[key](held), side);
  return {
    ...told,
    value,
    numerator,
    denominator: key === "cases" ? null : sideOf("Members of the first month", held.actual),
  };
}

/** A figure of somebody’s record, with the renewals it is made of. */
export function recordFigure(concluded: readonly Concluded[], key: string): Drawn | undefined {
  const [of, givenVoice, byId = "", givenDays, givenKey] = key.split(".");
  const voice = voices.find((each) => each === givenVoice);
  const horizon = horizons.find((each) => String(each) === givenDays) as Horizon | undefined;
  const held = heldKeys.find((each) => each === givenKey);
  if (of !== "accuracy" || !voice || !horizon || !held) return;
  const cases = casesOf(concluded, voice, byId, horizon);
  if (cases.length === 0) return;
  const said = concluded.flatMap(({ sayings }) => sayings.filter((one) => one.voice === voice && one.byId === byId));
  const told = heldTold(held, { voice, byId, by: said[0]?.by ?? "Somebody", horizon });
  const parts = cases.map((each) => {
    const { forecast, actual, effectiveOn } = each;
    const own = { ...part(each, aboveOf[held](heldOf([each]))), note: renewalDay(effectiveOn) };
    return held === "cases" ? own : { ...own, below: decimal(actual), beside: [forecast, actual] };
  });
  if (held === "cases") return summed(told, parts);
  const beside = ["Committed", "Came"];
  return shared({ ...told, under: "Members of the first month", beside }, parts, heldOf(cases)[held]);
}
