import { userIdOf } from "./access";
import { type Calendar, daysFrom } from "./calendar";
import { idOf } from "./random";
import { type Book, put } from "./table";

type Rule = { states?: string[]; segments?: string[]; fundings?: string[]; holds?: string[] };
/** A step, the days from today by which it is due, and those from today on which it was done. */
type Step = [words: string, due: number | null, done?: number];
type Plan = {
  team: string | null;
  by: string;
  kind: "MARKET" | "NETWORK";
  name: string;
  tag: string;
  words: string;
  rule: Rule;
  goal?: string;
  begun: number;
  reach?: number;
  steps: Step[];
  closed?: { days: number; outcome: string };
};

const plans: Plan[] = [
  {
    ...{ team: "Whitfield team", by: "director", kind: "NETWORK", tag: "North Shore", begun: -96, reach: 70 },
    name: "Hold the North Shore hospitals",
    words:
      "Two systems of the North Shore may leave the tiered network. Tell insured customers there what it would mean for their people before their consultants do, and bring the network team to the three largest.",
    rule: { states: ["MA"], fundings: ["INSURED"] },
    steps: [
      ["List the members who used either system in twelve months, by account", -60, -63],
      ["Network team briefs the AEs", -21, -21],
      ["Meet the three largest customers", -4],
      ["Letter to the other customers’ benefits managers", 18],
    ],
  },
  {
    ...{ team: "Whitfield team", by: "director", kind: "MARKET", tag: "Behavioral", begun: -140, reach: 120 },
    name: "Behavioral health for national accounts",
    words:
      "National employers ask for shorter waits. Offer the enhanced behavioral programme beside every open renewal of a national account, with the waiting times of its own states.",
    rule: { segments: ["NATIONAL"] },
    goal: "BEHAVIORAL",
    steps: [
      ["One page on waiting times by state", -90, -95],
      ["Name the sponsor at each account", -30, -12],
      ["Quote beside each renewal that is released", 35],
    ],
  },
  {
    ...{ team: null, by: "vp", kind: "MARKET", tag: "Stop-loss", begun: -200, reach: 40 },
    name: "Bring stop-loss back in",
    words:
      "Self-funded customers whose stop-loss is written elsewhere pay twice for the same claims data. Quote ours with each fee renewal, with lasers shown beside the premium.",
    rule: { fundings: ["ASC"] },
    goal: "STOP_LOSS",
    steps: [
      ["Underwriting agrees to quote within ten business days", -150, -151],
      ["Each AE names two customers for the first round", -75, -70],
      ["Review what the first round came to", 9],
    ],
  },
  {
    ...{ team: "Keough team", by: "director2", kind: "MARKET", tag: "Vision", begun: -55, reach: 160 },
    name: "Vision beside insured medical",
    words: "Insured customers without vision buy it from a rival at open enrollment. Offer it with the renewal letter.",
    rule: { fundings: ["INSURED"] },
    goal: "VISION",
    steps: [
      ["Price sheet by size band", -20, -22],
      ["Offer to the first four", 25],
    ],
  },
  {
    ...{ team: "Whitfield team", by: "director", kind: "NETWORK", tag: "Out of state", begun: -320, reach: -60 },
    name: "Partner network for members out of state",
    words: "National accounts with many members out of state compared our partner network with a rival’s.",
    rule: { segments: ["NATIONAL"], fundings: ["ASC"] },
    steps: [
      ["Disruption reports for those who asked", -200, -204],
      ["Finalist meetings with the network team", -120, -118],
    ],
    closed: { days: -58, outcome: "Five of six stayed; one asks again at its next renewal." },
  },
];

/** Plans about markets and the network, some under way, one late with a step, one closed. */
export function putStrategies(book: Book, calendar: Calendar) {
  for (const { team, by, name, rule, goal, begun, reach, steps, closed, ...plan } of plans)
    put(book, "strategies", {
      ...{ id: idOf("strategy", name), author_id: userIdOf(`${by}@truebook.test`), name, ...plan },
      team_id: team && idOf("team", team),
      rule: { states: [], segments: [], fundings: [], holds: [], ...rule },
      goal: goal ?? null,
      begun_on: daysFrom(calendar, begun),
      by_on: reach === undefined ? null : daysFrom(calendar, reach),
      steps: steps.map(([words, due, done]) => ({
        ...{ id: idOf("step", name, words), words },
        dueOn: due === null ? null : daysFrom(calendar, due),
        doneOn: done === undefined ? null : daysFrom(calendar, done),
      })),
      closed_on: closed ? daysFrom(calendar, closed.days) : null,
      outcome: closed?.outcome ?? null,
      version: 1,
    });
}
