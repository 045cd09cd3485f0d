import type { Role } from "@/lib/roles";

/**
 * Who sees and changes which rows: the visibility matrix, one row a table, and nothing is allowed that is not said here.
 * "own" is the viewer's, "team" also that of the people a Director leads, "below" of all who report to them, "all" everyone's.
 */
export type Reach = "own" | "team" | "below" | "all";
export type Grid = Partial<Record<Role, Reach>>;
/** What a row belongs to: an account, a person, a team, or everyone who is signed in. */
export type Key = "account" | "person" | "team" | "open";
export type Rights = { family: string; key: Key; read: Grid; add?: Grid; change?: Grid; remove?: Grid };

const every = (reach: Reach): Required<Grid> => ({
  AE: reach,
  DIRECTOR: reach,
  VP: reach,
  UNDERWRITER: reach,
  UW_MANAGER: reach,
  OPERATIONS: reach,
  ADMIN: reach,
});
const { ADMIN: _, ...employees } = every("all");
const seen: Grid = { AE: "own", DIRECTOR: "team", VP: "all", UNDERWRITER: "own", UW_MANAGER: "all", OPERATIONS: "all" };
const sold: Grid = { AE: "own", DIRECTOR: "team" };
const forecast: Grid = { ...sold, VP: "all", OPERATIONS: "all" };
const own: Grid = { AE: "own", DIRECTOR: "own", VP: "own", UW_MANAGER: "own", OPERATIONS: "own" };
const served: Grid = { ...sold, OPERATIONS: "all" };
const book = { family: "accounts", key: "account", read: seen } as const;
const bids = { ...book, family: "pursuits, their opportunities and RFPs", add: sold, change: sold } as const;
const answering: Grid = { AE: "all", DIRECTOR: "all", VP: "all", OPERATIONS: "all" };
const dealings = { ...book, family: "customer people, stances, interactions, commitments" } as const;
/** Rows of the tests are asked of underwriting; who else is asked sees those asked of them. */
const asked = {
  family: "internal requests",
  key: "account",
  read: { AE: "own", DIRECTOR: "team", VP: "all", UNDERWRITER: "own", UW_MANAGER: "all" },
} as const;
const keepers: Grid = { DIRECTOR: "all", VP: "all", OPERATIONS: "all" };
const cards = { family: "business cards", key: "open", read: employees, add: keepers, change: keepers } as const;
const months = { ...book, family: "months", add: served, change: served } as const;
const totals: Grid = { AE: "own", DIRECTOR: "team", VP: "all", OPERATIONS: "all" };
const mine = every("own");
const { ADMIN: __, ...calendarOwners } = mine;
const calendar = {
  family: "calendars",
  key: "person",
  read: calendarOwners,
  add: calendarOwners,
  change: calendarOwners,
  remove: calendarOwners,
} as const;
const laid: Grid = { UNDERWRITER: "own", UW_MANAGER: "own" };
const importers: Grid = { DIRECTOR: "own", VP: "own", OPERATIONS: "own" };
const admin: Grid = { ADMIN: "all" };
const filed = { family: "employers, filings, firms", key: "open", read: employees } as const;

export const matrix: Record<string, Rights> = {
  accounts: { ...book, change: sold },
  account_access: { ...book, add: { DIRECTOR: "team", VP: "all" }, change: { DIRECTOR: "team", VP: "all" } },
  lines: { ...book, add: sold, change: sold },
  line_terms: { ...book, add: sold, change: sold, remove: sold },
  line_events: { ...book, add: served },
  enrollment_months: months,
  revenue_months: months,
  claim_months: months,
  renewals: { ...book, add: sold, change: sold },
  renewal_tracks: { ...book, add: sold, change: sold },
  approvals: { ...book, family: "approvals, signatures", add: { ...sold, VP: "all" } },
  approval_turns: { ...book, family: "approvals, signatures" },
  approval_signatures: { ...book, family: "approvals, signatures" },
  internal_requests: { ...asked, add: sold },
  request_pauses: asked,
  worksheets: { ...book, family: "worksheets", add: { UNDERWRITER: "own", UW_MANAGER: "all" } },
  forecast_calls: { family: "snapshots; forecast calls", key: "account", read: forecast, add: sold },
  frozen_forecasts: { family: "snapshots; forecast calls", key: "account", read: forecast, add: { DIRECTOR: "team" } },
  implementations: { ...book, family: "agreements", add: served, change: served },
  implementation_steps: { ...book, family: "agreements", add: served, change: served },
  contract_papers: { ...book, family: "agreements", add: served, change: served },
  rate_audits: { ...book, family: "agreements", add: served, change: served },
  scenarios: { ...book, add: sold, change: sold, remove: sold },
  brokers_of_record: { ...book, family: "broker of record", add: sold, change: sold },
  exposures: { ...book, add: sold, change: sold, remove: sold },
  service_issues: { ...book, family: "service issues", add: served, change: served },
  guarantee_results: { ...book, family: "agreements", add: served, change: served },
  rfp_notices: { ...book, add: sold, change: sold },
  relationship_events: { ...book, add: sold, change: sold },
  health_overrides: { ...book, add: sold, change: sold },
  opportunities: { ...book, family: "account opportunities", add: sold, change: sold },
  frozen_sales: { family: "snapshots; forecast calls", key: "account", read: forecast, add: forecast },
  rfps: bids,
  rfp_sheets: { ...bids, remove: sold },
  rfp_questions: { ...bids, remove: sold },
  answers: { family: "catalogue", key: "open", read: employees, add: answering, change: answering },
  space_dismissals: { ...book, add: sold, change: sold },
  account_months: { ...book, family: "months" },
  account_standings: {
    ...book,
    add: { ...served, VP: "all" },
    change: { ...served, VP: "all" },
    remove: { ...served, VP: "all" },
  },
  pictures: { family: "snapshots", key: "open", read: employees },
  account_pictures: { ...book, family: "snapshots" },
  snapshots: { ...book, family: "snapshots" },
  audit_events: { ...book, family: "audit events", add: seen },
  account_people: { ...dealings, add: sold, change: sold },
  stances: { ...dealings, add: sold },
  interactions: { ...dealings, add: sold, change: sold },
  commitments: { ...dealings, add: sold, change: sold },
  competitor_quotes: { ...book, add: sold, change: sold, remove: sold },
  agreement_terms: { ...book, add: sold, change: sold, remove: sold },
  credits: { ...book, add: sold, change: sold },
  account_plans: { ...book, add: sold },
  files: { ...book, family: "files", add: served },
  file_contents: { ...book, family: "files", add: served },
  documents: { ...book, family: "files", add: sold },

  employers: {
    family: "employers",
    key: "open",
    read: employees,
    add: { OPERATIONS: "all" },
    change: { OPERATIONS: "all" },
  },
  firms: { ...cards, family: "firms" },
  firm_people: cards,
  firm_posts: cards,
  firm_stances: {
    ...dealings,
    key: "person",
    read: { ...totals, UW_MANAGER: "all" },
    add: { AE: "own", DIRECTOR: "own" },
  },
  firm_licences: { ...cards, remove: keepers },
  filings: filed,
  filed_contracts: filed,
  filed_brokers: filed,
  filed_providers: filed,
  filed_parties: filed,
  filed_names: filed,
  filed_images: { family: "images", key: "open", read: {} },
  prospects: filed,
  prospect_words: filed,
  prospect_matches: { ...book, family: "employers", add: served, change: served },
  pursuits: {
    family: "pursuits",
    key: "person",
    read: { ...totals },
    add: { AE: "own", DIRECTOR: "team" },
    change: { AE: "own", DIRECTOR: "team" },
  },
  match_keys: { family: "match keys", key: "account", read: {} },

  team_months: {
    family: "team totals",
    key: "team",
    read: { AE: "own", DIRECTOR: "own", VP: "all", OPERATIONS: "all" },
  },
  person_months: { family: "team totals", key: "person", read: totals },
  targets: { family: "targets", key: "person", read: totals, add: { VP: "all" }, change: { VP: "all" } },
  settings: { family: "settings", key: "open", read: every("all"), add: { OPERATIONS: "all", ADMIN: "all" } },

  worksheet_forms: { family: "worksheets", key: "person", read: laid, add: laid, change: laid, remove: laid },
  what_ifs: { family: "saved views, what-ifs", key: "person", read: own, add: own, change: own, remove: own },
  programs: { ...cards, family: "catalogue" },
  adoptions: { ...book, add: sold, change: sold },
  strategies: {
    family: "strategies",
    key: "team",
    read: { AE: "own", DIRECTOR: "own", VP: "all" },
    add: { DIRECTOR: "own", VP: "all" },
    change: { DIRECTOR: "own", VP: "all" },
  },
  saved_views: { family: "saved views", key: "person", read: mine, add: mine, change: mine, remove: mine },
  tasks: {
    family: "tasks",
    key: "person",
    read: { ...mine, DIRECTOR: "team", VP: "all" },
    add: mine,
    change: { ...mine, DIRECTOR: "team" },
    remove: mine,
  },
  notifications: { family: "notifications", key: "person", read: mine, add: mine, change: mine, remove: mine },
  pins: { family: "pins", key: "person", read: mine, add: mine, change: mine, remove: mine },
  packs: {
    family: "packs",
    key: "person",
    read: { AE: "own", DIRECTOR: "below", VP: "below" },
    add: { AE: "own", DIRECTOR: "own", VP: "own" },
    change: { AE: "own", DIRECTOR: "own", VP: "own" },
  },
  coaching_notes: {
    family: "coaching notes",
    key: "person",
    read: { DIRECTOR: "below", VP: "below" },
    add: { DIRECTOR: "own", VP: "own" },
    change: { DIRECTOR: "own", VP: "own" },
    remove: { DIRECTOR: "own", VP: "own" },
  },
  calendar_feeds: calendar,
  calendar_sources: calendar,
  meetings: calendar,
  delegations: { family: "delegations", key: "person", ...signers("read", "add", "change") },

  users: { family: "people", key: "open", read: every("all"), add: admin, change: admin },
  teams: { family: "people", key: "open", read: every("all"), add: admin, change: admin },
  memberships: { family: "people", key: "open", read: every("all"), add: admin, change: admin },
  sessions: {
    family: "sessions",
    key: "person",
    read: { ...mine, ADMIN: "all" },
    change: { ...mine, ADMIN: "all" },
  },
  credentials: { family: "credentials", key: "person", read: {} },
  throttles: { family: "throttles", key: "open", read: {} },
  invitations: { family: "credentials", key: "person", read: admin, add: admin, change: admin },

  imports: {
    family: "imports",
    key: "person",
    read: { ...importers, VP: "all", ADMIN: "all" },
    add: importers,
    change: importers,
  },
  import_rows: { family: "imports", key: "person", read: { ...importers, VP: "all" } },
  import_aliases: {
    family: "imports",
    key: "person",
    read: importers,
    add: importers,
    change: importers,
    remove: importers,
  },
  import_mappings: {
    family: "imports",
    key: "person",
    read: importers,
    add: importers,
    change: importers,
    remove: importers,
  },
  record_images: { family: "images", key: "account", read: {} },
};

function signers(...verbs: ("read" | "add" | "change")[]) {
  const { ADMIN: _, ...own } = mine;
  return Object.fromEntries(verbs.map((verb) => [verb, own])) as Record<(typeof verbs)[number], Grid>;
}
