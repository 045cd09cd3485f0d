import type { Approval, Budget } from "@/lib/approvals/queries";
import { concessionText } from "@/lib/approvals/words";
import { categoryNames, categoryOf, voiceNames } from "@/lib/forecast/calls";
import { targetOfMeasure } from "@/lib/forecast/target";
import { count, counted, dayText, money, renewalDay } from "@/lib/format";
import { type Late, sumLate } from "@/lib/home/late";
import type { AtRiskRead, Outlooks, WeekRead } from "@/lib/home/queries";
import { changeText } from "@/lib/pictures/change-text";
import { changeKinds } from "@/lib/pictures/changes";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { Item } from "./agenda";
import { type Fills, filled } from "./fill";

export type Arrived = { kind: "RFP" | "LETTER"; accountId: string; account: string; on: Day; words: string };
export type ForCall = {
  outlooks: Outlooks;
  week: WeekRead | undefined;
  risk: AtRiskRead;
  arrived: readonly Arrived[];
  waiting: readonly Approval[];
  budgets: readonly Budget[];
  late: readonly Late[];
  today: Day;
};

const aboutAccount = (accountId: string, account: string) => ({
  label: account,
  accountId,
  href: `/accounts/${accountId}`,
});

/** The weekly call’s pack: every figure is the one its own page has. */
export function callParts({ outlooks, week, risk, arrived, waiting, budgets, late, today }: ForCall) {
  const seasons = outlooks.seasons.filter(({ renewals }) => renewals > 0);
  const fills: Fills = {
    scoreboard: {
      items: seasons.flatMap(({ season, figures, asked }) => {
        const target = targetOfMeasure("members", figures.total, asked);
        return [
          {
            label: renewalDay(season),
            value: `${count(figures.commit)} committed of ${count(target)} asked for`,
            note: `expected ${count(figures.expected)}, best ${count(figures.best)}, worst ${count(figures.worst)}`,
            href: `/forecast?season=${season}`,
            ...(target?.gt(figures.commit) && { tone: "warn" as const }),
          },
        ];
      }),
      none: "Nothing renews in the next two seasons.",
    },
    changed: {
      items: week ? [...week.changes.map(changed), ...week.calls.map(recalled(today))] : [],
      none: week ? "No account came, went or stands elsewhere." : "No picture of last week is kept yet.",
    },
    risk: {
      items: risk.rows.slice(0, 10).map((row) => ({
        ...aboutAccount(row.id, row.name),
        value: counted(row.members, "member"),
        note: [row.healthReason, row.nextStep && `next: ${row.nextStep}`, row.signer && `call ${row.signer.name}`]
          .filter(Boolean)
          .join("; "),
      })),
      none: "No account is at risk.",
    },
    arrived: {
      items: arrived.map(({ kind, accountId, account, on, words }) => ({
        ...aboutAccount(accountId, account),
        value: kind === "RFP" ? "RFP" : "Broker letter",
        note: `${words}, ${dayText(on, today)}`,
      })),
      none: "None in the last seven days.",
    },
    blocked: { items: [...waiting.map(asked), ...budgets.map(left), ...lateness(late)], none: "Nothing waits." },
    commit: {
      items: seasons.map(({ season, silent, figures }) => ({
        label: renewalDay(season),
        value: silent > 0 ? `${counted(silent, "renewal")} without a call` : "Every renewal is called",
        note: silent > 0 ? counted(figures.uncalled.toNumber(), "member") : undefined,
        href: `/forecast?season=${season}&tab=call`,
      })),
      none: "",
    },
  };
  return filled("FORECAST_CALL", fills);
}

type Change = WeekRead["changes"][number];
const changed = (change: Change): Item => {
  const { before, after } = changeText(change);
  return {
    ...aboutAccount(change.accountId, change.account),
    value: changeKinds[change.kind],
    note: `${before} → ${after}`,
  };
};

const recalled =
  (today: Day) =>
  ({ accountId, account, voice, before, after, by, on }: WeekRead["calls"][number]): Item => ({
    ...aboutAccount(accountId, account),
    value: voiceNames[voice],
    note: `${categoryNames[categoryOf(before)]} → ${categoryNames[categoryOf(after)]}, ${by}, ${dayText(on, today)}`,
  });

function asked({ id, accountId, account, kind, currentRate, requiredRate, askedRate, units }: Approval): Item {
  const pepm = decimal(requiredRate).minus(askedRate);
  const points = decimal(currentRate).isZero() ? null : pepm.div(currentRate).toFixed();
  return {
    ...{ label: account, accountId, value: "Waits for my signature", href: `/approvals?open=${id}` },
    note: `${concessionText({ kind, points, pepm: pepm.toFixed() })}, ${money(pepm.times(units))} a year`,
  };
}

const left = (budget: Budget): Item => ({
  label: `Relief budget ${budget.year}, ${budget.team}`,
  value: `${money(budget.left)} left of ${money(budget.budget)}`,
  note: `${money(budget.reserved)} held back`,
  href: "/approvals",
  ...(budget.left.lt(0) && { tone: "warn" as const }),
});

function lateness(late: readonly Late[]): Item[] {
  const all = sumLate(late);
  const told: [number, string, string][] = [
    [all.stuck, "Renewals past one of their days", "/renewals"],
    [all.promises, "Promises overdue", "/tasks"],
    [all.tasks, "Tasks overdue", "/tasks"],
    [all.requests, "Requests late at a desk", "/renewals/requests"],
  ];
  return told.flatMap(([many, label, href]) => (many > 0 ? [{ label, value: count(many), href }] : []));
}
