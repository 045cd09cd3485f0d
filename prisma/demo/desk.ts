import { addDays, addMonths, type Day, firstOfYear, nextOccurrence } from "@/lib/units/day";
import { accountIdOf, ownerOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { people } from "./people";
import { idOf } from "./random";
import type { Told } from "./story";
import { type Book, put } from "./table";

const at = (local: string) => userIdOf(`${local}@truebook.test`);

/** What each person finds on their desk: views of the Book, pins, targets. */
export function putDesks(book: Book, { today }: Calendar) {
  putViews(book, today);
  putPins(book);
  putTargets(book, today);
}

function putViews(book: Book, today: Day) {
  const season = nextOccurrence("01-01", addDays(today, -1));
  const views: [name: string, audience: "ALL" | "TEAM", state: string][] = [
    [`1/1/${season.slice(0, 4)} season`, "ALL", `season=${season}`],
    ["At risk", "ALL", "f=state:AT_RISK"],
    ["ASC fee review", "ALL", "f=funding:ASC;adequacy:98&sort=ratio"],
    ["Low product density", "TEAM", "f=held:5&sort=products"],
    ["Term ends in 12 months", "ALL", "f=ends:12&sort=renews"],
  ];
  for (const [position, [name, audience, state]] of views.entries()) {
    put(book, "saved_views", {
      id: idOf("view", name.replace(/\d{4}/, "")),
      owner_id: at(audience === "ALL" ? "vp" : "director"),
      audience,
      team_id: audience === "TEAM" ? idOf("team", "Whitfield team") : null,
      list: "book",
      name,
      state,
      position,
      version: 1,
    });
  }
}

function putPins(book: Book) {
  const pins: [who: string, label: string, href: string][] = [
    ["director", "Wexcombe Financial Group", `/accounts/${accountIdOf({ key: "A02", copy: 0 })}`],
    ["director", "Six Rivers Municipal Health Group", `/accounts/${accountIdOf({ key: "A13", copy: 0 })}`],
    ["director", "At-risk list", "/accounts?f=state:AT_RISK"],
    ["ae2", "Wexcombe Financial Group", `/accounts/${accountIdOf({ key: "A02", copy: 0 })}`],
    ["ae6", "Cranberry Coast Foods", `/accounts/${accountIdOf({ key: "A21", copy: 0 })}`],
    ["vp", "At-risk list", "/accounts?f=state:AT_RISK"],
  ];
  for (const [position, [who, label, href]] of pins.entries()) {
    put(book, "pins", { id: idOf("pin", who, href), user_id: at(who), label, href, position });
  }
}

const teamTargets: Record<string, Record<string, string>> = {
  "Whitfield team": {
    MEMBERS: "221500",
    NET_GROWTH: "3000",
    INSURED_PREMIUM: "352000000",
    INSURED_MARGIN: "7400000",
    LOSS_RATIO: "0.89",
    ASC_FEES: "41300000",
    FEE_MARGIN: "2600000",
    FEE_ADEQUACY: "0.98",
    CROSS_SELL: "14",
    RELIEF_BUDGET: "6800000",
  },
  "Keough team": {
    MEMBERS: "25400",
    NET_GROWTH: "400",
    INSURED_PREMIUM: "91000000",
    INSURED_MARGIN: "1900000",
    LOSS_RATIO: "0.89",
    ASC_FEES: "3750000",
    FEE_MARGIN: "240000",
    FEE_ADEQUACY: "0.98",
    CROSS_SELL: "4",
    RELIEF_BUDGET: "1800000",
  },
};

/** This year's and next year's targets of the teams, and of each AE the growth. */
function putTargets(book: Book, today: Day) {
  const year = Number(today.slice(0, 4));
  const setAt = `${firstOfYear(addMonths(today, -12))}T15:00:00Z`;
  for (const asked of [year, year + 1]) {
    const row = { year: asked, season: null, reason: null, set_by_id: at("vp"), set_at: setAt };
    for (const [team, targets] of Object.entries(teamTargets)) {
      for (const [kind, value] of Object.entries(targets)) {
        const id = idOf("target", team, kind, String(asked));
        put(book, "targets", { id, kind, user_id: null, team_id: idOf("team", team), value, ...row });
      }
    }
    for (const { email, role, grade } of people) {
      if (role !== "AE") continue;
      const id = idOf("target", email, "NET_GROWTH", String(asked));
      const value = grade === "SENIOR" ? "600" : "300";
      put(book, "targets", { id, kind: "NET_GROWTH", user_id: userIdOf(email), team_id: null, value, ...row });
    }
  }
}

/** The steps a story asks for, on its owner's list unless it names another, and word of those that are late. */
export function putTasks(book: Book, { today }: Calendar, cast: Cast, told: Told) {
  const accountId = accountIdOf(cast);
  for (const { title, due, done, assignee, by } of told.tasks ?? []) {
    const assigneeId = assignee ? at(assignee) : ownerOf(cast);
    put(book, "tasks", {
      id: idOf("task", accountId, title),
      account_id: accountId,
      assignee_id: assigneeId,
      created_by_id: by ? at(by) : assigneeId,
      title,
      due_on: due ?? null,
      done_at: done ? `${done}T19:00:00Z` : null,
      created_at: `${addDays(due && due < today ? due : today, -9)}T15:00:00Z`,
      source: null,
      version: 1,
    });
    if (due && due < today && !done) {
      put(book, "notifications", {
        id: idOf("notification", accountId, title),
        user_id: assigneeId,
        account_id: accountId,
        title: `Overdue: ${title}`,
        href: `/accounts/${accountId}`,
        created_at: `${addDays(due, 1)}T11:00:00Z`,
        read_at: null,
      });
    }
  }
}
