import { coverageNames } from "@/lib/accounts/coverage";
import { letterNames } from "@/lib/accounts/health";
import { count, dayText, exactMoney, missing, rateAction, ratio, renewalDay } from "@/lib/format";
import { statusNames } from "@/lib/renewals/stages";
import type { Change, ChangeKind } from "./changes";

const levels: Record<string, string> = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

const healthText = (value: string) => {
  const [level = "", letter] = value.split(" ");
  const name = letter && letterNames[letter as keyof typeof letterNames];
  return name ? `${levels[level]}, ${name.toLowerCase()}` : (levels[level] ?? level);
};
const familiesText = (value: string) =>
  value
    .split(",")
    .filter(Boolean)
    .map((family) => coverageNames[family as keyof typeof coverageNames] ?? family)
    .join(", ") || "None beyond medical";
const text = (value: string) => value;
const members = (value: string) => `${count(value)} members`;

const said: Record<ChangeKind, (value: string) => string> = {
  NEW: members,
  GONE: members,
  status: (value) => statusNames[value as keyof typeof statusNames] ?? value,
  health: healthText,
  override: text,
  ae: text,
  broker: text,
  required: rateAction,
  quoted: rateAction,
  members: count,
  contracts: count,
  premium: (value) => exactMoney(value),
  fees: (value) => exactMoney(value),
  ratio,
  adequacy: ratio,
  renewsOn: renewalDay,
  products: familiesText,
  name: text,
  priority: text,
  nextStep: text,
  nextStepOn: (value) => dayText(value, ""),
};

/** What a line says was and is: nothing is a dash. */
export function changeText({ kind, before, after }: Pick<Change, "kind" | "before" | "after">) {
  const say = (value: Change["before"]) => (value === null ? missing : said[kind](String(value)));
  return { before: say(before), after: say(after) };
}
