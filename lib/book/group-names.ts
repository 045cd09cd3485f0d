import { fundingNames } from "@/lib/accounts/funding";
import { segmentNames } from "@/lib/accounts/segment";
import { count, counted, monthText, renewalDay } from "@/lib/format";
import { statusNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { Group } from "./group";
import type { BookGroup } from "./row";

const healthNames = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };
const nameIn = (names: Record<string, string>, key: string) => names[key] ?? key;

const waveNames: Record<string, string> = {
  NOT_SIGNED: "not signed",
  LATER: "",
  RENEWED: "renewed",
  LOST: "lost",
  LAPSED: "Lapsed accounts",
};

/** What a group is called: "1/1/2027, not signed", "4/1, 7/1 and 10/1/2027", a broker, a month. */
export function groupTitle(by: Group, group: BookGroup): string {
  const { key, label } = group;
  if (by === "wave") return waveTitle(group);
  if (by === "broker") return label ?? "No broker of record";
  if (by === "ae") return label ?? "No AE";
  if (by === "month") return label ? monthText(label) : "No renewal set";
  if (by === "funding") return nameIn(fundingNames, key);
  if (by === "segment") return nameIn(segmentNames, key);
  if (by === "status") return nameIn(statusNames, key);
  return by === "health" ? nameIn(healthNames, key) : "All accounts";
}

/** What is said of it beside its name: "10 accounts · 3 at risk, 2 verbal". */
export function groupNote(by: Group, { key, accounts, atRisk, verbal }: BookGroup): string {
  const more = [atRisk && `${count(atRisk)} at risk`, verbal && `${count(verbal)} verbal`].filter(Boolean).join(", ");
  const ends: Record<string, string> = {
    LATER: "next to release",
    RENEWED: "signed",
    LOST: "notice given",
    LAPSED: "past",
  };
  return [counted(accounts, "account"), (by === "wave" && ends[key]) || more].filter(Boolean).join(" · ");
}

function waveTitle({ key, renewsOn }: BookGroup) {
  const state = waveNames[key] ?? key;
  return key === "LAPSED" ? state : [daysTitle(renewsOn), state].filter(Boolean).join(", ") || "No renewal set";
}

/** "1/1/2027"; "4/1, 7/1 and 10/1/2027"; more than three dates are a span. */
export function daysTitle(days: readonly Day[]): string {
  const last = days.at(-1);
  if (!last) return "";
  if (days.length > 3) return `${renewalDay(days[0])} to ${renewalDay(last)}`;
  const before = days.slice(0, -1).map((day) => (sameYear(day, last) ? renewalDay(day).slice(0, -5) : renewalDay(day)));
  return [before.join(", "), renewalDay(last)].filter(Boolean).join(" and ");
}

const sameYear = (a: Day, b: Day) => a.slice(0, 4) === b.slice(0, 4);

/** The groups shown open: those asked for, or the first. */
export const openGroups = (groups: readonly BookGroup[], asked: string[] | undefined) =>
  asked ?? groups.slice(0, 1).map(({ key }) => key);
