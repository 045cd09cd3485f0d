import { type Day, daysBetween } from "./units/day";

/** A figure as the database or decimal.js gives it, read digit by digit: nothing here passes through binary floats. */
export type Figure = string | number | bigint | { toFixed(): string };

type Given<T> = T | null | undefined;

/** Nothing is known. */
export const missing = "—";
/** The question does not arise, as in the matrix. */
export const notApplicable = "–";

type Look = { places?: number; sign?: "always" | "negative"; percent?: boolean; times?: number; grouped?: boolean };

const formats = new Map<string, Intl.NumberFormat>();

function formatOf({ places = 0, sign = "negative", percent, grouped = true }: Look) {
  const key = [places, sign, percent, grouped].join();
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: sign === "always" ? "exceptZero" : "negative",
    style: percent ? "percent" : "decimal",
    useGrouping: grouped,
  });
  formats.set(key, made);
  return made;
}

/** The digits of a figure times ten to the `times`, as Intl takes them: exact, halves away from zero. */
function digits(figure: Figure, times = 0) {
  const text = typeof figure === "object" ? figure.toFixed() : String(figure).trim();
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(mantissa)) throw new RangeError(`No figure: "${text}"`);
  return `${mantissa}e${Number(exponent) + times}` as `${number}`;
}

function show(figure: Figure, look: Look) {
  return formatOf(look).format(digits(figure, look.times)).replace("-", "−");
}

const given = (figure: Given<Figure>): figure is Figure => figure !== null && figure !== undefined && figure !== "";

/** Whether a figure, shown to so many places after that scaling, reaches a limit: 999.96M to one place is 1000.0M. */
const reaches = (figure: Figure, limit: number, places: number, times: number) =>
  Number(show(figure, { places, times, grouped: false }).replace("−", "")) >= limit;

const dollarSign = (text: string) => text.replace(/^([+−]?)/, "$1$");

function scaled(dollars: Figure, millionPlaces: number, sign: Look["sign"]) {
  if (reaches(dollars, 1000, millionPlaces, -6)) return `${show(dollars, { places: 2, times: -9, sign })}B`;
  if (reaches(dollars, 1000, 0, -3)) return `${show(dollars, { places: millionPlaces, times: -6, sign })}M`;
  if (reaches(dollars, 1000, 0, 0)) return `${show(dollars, { times: -3, sign })}K`;
  return show(dollars, { places: Number(/\.\d*[1-9]/.test(digits(dollars))) * 2, sign });
}

/** Dollars at a glance: $569.7M, $1.72B, $821K, $40. */
export const money = (dollars: Given<Figure>) =>
  given(dollars) ? dollarSign(scaled(dollars, 1, "negative")) : missing;

/** Dollars of one deal or scenario, two places in millions: $1.86M. */
export const dealMoney = (dollars: Given<Figure>) =>
  given(dollars) ? dollarSign(scaled(dollars, 2, "negative")) : missing;

/** A difference in dollars: +$1.2M, −$324K. */
export const moneyChange = (dollars: Given<Figure>) =>
  given(dollars) ? dollarSign(scaled(dollars, 1, "always")) : missing;

/** Every dollar, and cents where asked: $23,742,120. */
export const exactMoney = (dollars: Given<Figure>, places: 0 | 2 = 0) =>
  given(dollars) ? dollarSign(show(dollars, { places })) : missing;

/** Integer cents as exact dollars: $579.88. */
export const cents = (amount: Given<number | bigint>) =>
  given(amount) ? dollarSign(show(amount, { places: 2, times: -2 })) : missing;

/** A rate per member or contract a month; its unit is named once per table: $512.34. */
export const rate = (dollars: Given<Figure>) => (given(dollars) ? dollarSign(show(dollars, { places: 2 })) : missing);

/** A rate with its unit beside it: $512.34 PMPM. */
export const rateIn = (dollars: Given<Figure>, unit: "PMPM" | "PEPM") =>
  given(dollars) ? `${rate(dollars)} ${unit}` : missing;

/** A rate action or growth, from a share (0.075): +7.5%, −1.8%, 0.0%. */
export const rateAction = (share: Given<Figure>) =>
  given(share) ? show(share, { places: 1, percent: true, sign: "always" }) : missing;

/** A rate action where a column or an arrow says the percent: +11.0. */
export const rateActionBare = (share: Given<Figure>) =>
  given(share) ? show(share, { places: 1, times: 2, sign: "always" }) : missing;

/** A ratio such as LR or adequacy, from a share (0.913): 91.3%. */
export const ratio = (share: Given<Figure>) => (given(share) ? show(share, { places: 1, percent: true }) : missing);

/** Odds and credibility, from a share (0.68): 68%. */
export const odds = (share: Given<Figure>) => (given(share) ? show(share, { percent: true }) : missing);

/** The difference of two percents, from shares (0.013): +1.3 pts. */
export const points = (share: Given<Figure>) => (given(share) ? `${rateActionBare(share)} pts` : missing);

/** Relief, which has one direction, from a share (0.035): 3.5 pts. */
export const relief = (share: Given<Figure>) =>
  given(share) ? `${show(share, { places: 1, times: 2 })} pts` : missing;

/** Members, contracts, accounts: 12,340. */
export const count = (amount: Given<Figure>) => (given(amount) ? show(amount, {}) : missing);

/** A change in a count: +4,120, −880, 0. */
export const countChange = (amount: Given<Figure>) => (given(amount) ? show(amount, { sign: "always" }) : missing);

/** A count with its noun: 1 account, 3 accounts. */
export const counted = (amount: number, one: string, many = `${one}s`) =>
  `${count(amount)} ${amount === 1 ? one : many}`;

/** A rating factor, four places for trend and three otherwise: × 1.1093, × 0.995. */
export const factor = (value: Given<Figure>, places: 3 | 4 = 3) =>
  given(value) ? `× ${show(value, { places })}` : missing;

/** Large claimants, never as a number: 0, 1-10, 11-20, 21+. */
export function claimantBand(claimants: Given<number>) {
  if (claimants === null || claimants === undefined) return missing;
  if (claimants <= 0) return "0";
  return claimants <= 10 ? "1-10" : claimants <= 20 ? "11-20" : "21+";
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function partsOf(day: Day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, date, name: months[month - 1] ?? "" };
}

/** A renewal's day in full: 1/1/2027. */
export function renewalDay(day: Given<Day>) {
  if (!day) return missing;
  const { year, month, date } = partsOf(day);
  return `${month}/${date}/${year}`;
}

/** A renewal's day in a table: 1/1/27. */
export function renewalDayShort(day: Given<Day>) {
  if (!day) return missing;
  const { year, month, date } = partsOf(day);
  return `${month}/${date}/${String(year).slice(2)}`;
}

/** Any other day, its year only if it is not today's: Nov 20; Nov 20, 2025. */
export function dayText(day: Given<Day>, today: Day) {
  if (!day) return missing;
  const { year, date, name } = partsOf(day);
  return year === partsOf(today).year ? `${name} ${date}` : `${name} ${date}, ${year}`;
}

/** A day as a page is headed by it: Monday, November 30. */
export const headingDay = (day: Day) =>
  clock("en-US", "UTC", { weekday: "long", month: "long", day: "numeric" }).format(new Date(`${day}T00:00:00Z`));

/** A month of figures, given as any of its days or as "2026-10": Oct 2026. */
export const monthText = (month: Given<string>) => (month ? `${partsOf(month).name} ${partsOf(month).year}` : missing);

/** A month on an axis: Jan, and with its year where it is the first tick of one: Jan 27. */
export function monthTick(month: string, previous?: string) {
  const { name, year } = partsOf(month);
  return previous && partsOf(previous).year === year ? name : `${name} ${String(year).slice(2)}`;
}

/** How long ago a day was, in days: Today, 3d, and after 14 days its date. */
export function dayAgo(day: Given<Day>, today: Day) {
  if (!day) return missing;
  const age = daysBetween(day, today);
  return age === 0 ? "Today" : age > 0 && age <= 14 ? `${age}d` : dayText(day, today);
}

/** When something is due: 3d over, Today, Tomorrow, else its date; more than 14 days over, its date too. */
export function dueText(day: Given<Day>, today: Day) {
  if (!day) return missing;
  const left = daysBetween(today, day);
  if (left < 0 && left >= -14) return `${-left}d over`;
  return left === 0 ? "Today" : left === 1 ? "Tomorrow" : dayText(day, today);
}

const minute = 60_000;

/** How long ago an instant was: now, 5m, 2h, 3d, and after 14 days the day it was in `zone`. */
export function since(instant: Given<Date>, now: Date, zone: string) {
  if (!instant) return missing;
  const passed = Math.floor((now.getTime() - instant.getTime()) / minute);
  if (passed < 1) return "now";
  if (passed < 60) return `${passed}m`;
  if (passed < 24 * 60) return `${Math.floor(passed / 60)}h`;
  if (passed <= 14 * 24 * 60) return `${Math.floor(passed / (24 * 60))}d`;
  return dayText(dayIn(instant, zone), dayIn(now, zone));
}

/** The time of day of an instant in a zone: 7:10 AM. */
export const timeText = (instant: Date, zone: string) =>
  clock("en-US", zone, { hour: "numeric", minute: "2-digit" }).format(instant).replace(/\s/g, " ");

const dayIn = (instant: Date, zone: string): Day => clock("en-CA", zone).format(instant);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** One clock a zone, language and look, because making one takes longer than all its answers. */
function clock(language: string, zone: string, shown?: Intl.DateTimeFormatOptions) {
  const key = `${language} ${zone} ${Object.keys(shown ?? {}).join()}`;
  const made = clocks.get(key) ?? new Intl.DateTimeFormat(language, { ...shown, timeZone: zone });
  clocks.set(key, made);
  return made;
}
