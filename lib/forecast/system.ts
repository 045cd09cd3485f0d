import type { Health, LetterName } from "@/lib/accounts/health";
import { letterNames } from "@/lib/accounts/health";
import type { HealthLevel, Letter } from "@/lib/accounts/health/level";
import type { Call } from "@/lib/metrics/calls";
import { type RenewalStatus, statuses } from "@/lib/renewals/stages";
import { type Day, daysBetween } from "@/lib/units/day";

/** What the system’s call is made of: where the renewal stands, the four letters, and the days left. */
export type Signs = { status: RenewalStatus; health: Health; renewsOn: Day | null };
export type Doubt = { points: number; reason: string };
export type SystemCall = { call: Call; points: number; doubts: Doubt[] };

/** The days before a renewal from which nothing is merely watched: it is safe or it is not. */
const noWatchWithin = 90;
const letterPoints: Record<HealthLevel, { early: number; late: number }> = {
  GOOD: { early: 0, late: 0 },
  WATCH: { early: 15, late: 30 },
  AT_RISK: { early: 40, late: 60 },
};
const finalistPoints = 15;
const notReleasedPoints = 10;
/** From so many points of doubt on. */
const bounds: readonly { from: number; call: Call }[] = [
  { from: 60, call: "CRITICAL" },
  { from: 30, call: "AT_RISK" },
  { from: 15, call: "LIKELY" },
  { from: 0, call: "SAFE" },
];

/** The rule in words, as the page publishes it. */
export const publishedPoints: readonly string[] = [
  `Each letter of health on watch ${letterPoints.WATCH.early} points, at risk ${letterPoints.AT_RISK.early}; within ${noWatchWithin} days of the renewal ${letterPoints.WATCH.late} and ${letterPoints.AT_RISK.late}. A word over health counts in place of its letters.`,
  `Finalist against others ${finalistPoints}; no rate released within ${noWatchWithin} days ${notReleasedPoints}.`,
  "Fewer than 15 points are Safe, from 15 Likely, from 30 At risk, from 60 Critical. A verbal yes is Safe, notice given is Notice given.",
];

/** What the published points make of a renewal, with each point’s reason. */
export function systemCall({ status, health, renewsOn }: Signs, today: Day): SystemCall {
  if (status === "VERBAL" || status === "RENEWED") return { call: "SAFE", points: 0, doubts: [] };
  if (status === "LAPSING" || status === "LAPSED") return { call: "NOTICE", points: 0, doubts: [] };
  const late = renewsOn !== null && daysBetween(today, renewsOn) <= noWatchWithin;
  const doubts = [
    ...healthDoubts(health, late),
    ...(status === "FINALIST" ? [{ points: finalistPoints, reason: "Finalist against others" }] : []),
    ...(late && statuses.indexOf(status) < statuses.indexOf("RELEASED")
      ? [{ points: notReleasedPoints, reason: `No rate released within ${noWatchWithin} days` }]
      : []),
  ];
  const points = doubts.reduce((total, doubt) => total + doubt.points, 0);
  return { call: bounds.find(({ from }) => points >= from)!.call, points, doubts };
}

function healthDoubts(health: Health, late: boolean): Doubt[] {
  const worth = (level: HealthLevel) => letterPoints[level][late ? "late" : "early"];
  const said = health.override
    ? [{ level: health.override.level, reason: health.override.reason }]
    : (Object.keys(letterNames) as LetterName[]).flatMap((name) => {
        const letter: Letter | undefined = health[name];
        return letter ? [{ level: letter.level, reason: `${letterNames[name]}: ${letter.reason}` }] : [];
      });
  return said.flatMap(({ level, reason }) => (worth(level) > 0 ? [{ points: worth(level), reason }] : []));
}
