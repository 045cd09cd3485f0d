import type { Prisma } from "@/prisma/generated/client";
import { approvalBreakers } from "./approval-tables";
import { access, id } from "./book";
import { daysAway, monthsAway, on, today, year } from "./calendar";
import { creditBreakers } from "./credit-tables";
import { documentBreakers } from "./document-tables";
import { facts } from "./facts";
import { forecastBreakers } from "./forecast-tables";
import { implementationBreakers } from "./implementation-tables";
import { marketBreakers } from "./market-breakers";
import { packBreakers } from "./pack-tables";
import { peopleBreakers } from "./people-breakers";
import { programBreakers } from "./program-tables";
import { requestBreakers } from "./request-tables";
import { strategyBreakers } from "./strategy-tables";
import { worksheetBreakers } from "./worksheet-tables";

type Db = Prisma.TransactionClient;
type Breaker = (db: Db) => Promise<unknown>;
const line = (account: string, n = 5) => facts.line(account, n);
const term = (more: object) => (db: Db) => db.lineTerm.create({ data: { ...facts.lineTerm("acme", 3), ...more } });
const track = (more: object) => (db: Db) =>
  db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 3), ...more } });
const issue = (more: object) => (db: Db) =>
  db.serviceIssue.create({ data: { ...facts.serviceIssue("acme", 3), ...more } });
const override = (more: object) => (db: Db) =>
  db.healthOverride.create({
    data: {
      accountId: id("acme"),
      level: "GOOD",
      reason: "Said so in writing",
      setById: id("ann"),
      expiresOn: daysAway(9),
      ...more,
    },
  });
const aside = (more: object) => (db: Db) =>
  db.spaceDismissal.create({
    data: {
      accountId: id("acme"),
      family: "ANCILLARY",
      reason: "LATER",
      untilOn: daysAway(200),
      setById: id("ann"),
      ...more,
    },
  });
const person = (more: object) => (db: Db) =>
  db.user.create({ data: { name: "x", email: "x@test.example", role: "AE", ...more } });
const standing = (more: object) => (db: Db) =>
  db.accountStanding.update({ where: { accountId: id("acme") }, data: more });
const member = (more: object) => (db: Db) =>
  db.membership.create({
    data: { teamId: id("south"), userId: id("otto"), kind: "MEMBER", fromOn: daysAway(0), ...more },
  });
const lent = (more: object) => (db: Db) =>
  db.delegation.create({ data: { fromUserId: id("ann"), toUserId: id("bob"), fromOn: daysAway(0), ...more } });
const shared = (more: object) => (db: Db) =>
  db.accountAccess.create({ data: { ...access("acme", "bob", "TEAM"), ...more } });
const broker = (more: object) => (db: Db) =>
  db.brokerOfRecord.create({ data: { ...facts.brokerOfRecord("acme", 3), ...more } });
const file = (more: object) => (db: Db) =>
  db.file.create({
    data: { accountId: id("acme"), name: "x", mediaType: "x", size: 1, sha256: "x", uploadedById: id("ann"), ...more },
  });
const target = (more: object) => (db: Db) =>
  db.target.create({ data: { kind: "ASC_FEES", userId: id("ann"), year: 2030, value: 1, ...more } });
const set = (more: object) => (db: Db) =>
  db.setting.create({ data: { key: "care", version: 70, family: "CATALOGUE", value: 1, fromOn: on(today), ...more } });
const totals = { month: monthsAway(-9), members: 1, contracts: 1, premium: 1, fees: 1, opening: 1, retained: 1 };
const event = (more: object) => (db: Db) =>
  db.auditEvent.create({ data: { requestId: id("r"), actorId: id("ann"), ability: "x", kind: "BOOK", ...more } });

/** What each rule of the database refuses, by the constraint's name: a rule without its row fails. */
export const breakers: Record<string, Breaker[]> = {
  users_role_check: [person({ role: "OWNER" })],
  users_email_check: [person({ email: "Upper@test.example" }), person({ email: "nobody" })],
  invitations_purpose_check: [
    (db) =>
      db.invitation.create({ data: { userId: id("ann"), purpose: "GIFT", tokenHash: "x", expiresAt: daysAway(1) } }),
  ],
  memberships_kind_check: [member({ kind: "GUEST" })],
  memberships_grade_check: [member({ grade: "CHIEF" })],
  memberships_dates_check: [member({ toOn: daysAway(-1) })],
  memberships_one_team: [member({ userId: id("ann") })],
  delegations_dates_check: [lent({ toOn: daysAway(-1) })],
  delegations_two_people: [lent({ toUserId: id("ann") })],
  firms_kind_check: [(db) => db.firm.create({ data: { name: "x", kind: "FRIEND" } })],
  account_access_kind_check: [shared({ kind: "FRIEND" })],
  account_access_dates_check: [shared({ toOn: on("2019-01-01") })],
  account_access_credit_check: [shared({ credit: "1.1" }), shared({ credit: "0" })],
  account_access_one_owner: [shared({ kind: "OWNER" })],
  brokers_of_record_role_check: [broker({ role: "FRIEND" })],
  brokers_of_record_dates_check: [broker({ toOn: on("2019-01-01"), quoteOnly: true })],
  brokers_of_record_one: [broker({ role: "BROKER" })],
  lines_coverage_check: [(db) => db.line.create({ data: { ...line("acme"), coverage: "PETS" } })],
  lines_dates_check: [(db) => db.line.create({ data: { ...line("acme"), terminatedOn: on("2018-01-01") } })],
  line_terms_funding_check: [term({ funding: "MIXED", priceBasis: "PMPM" })],
  line_terms_basis_check: [
    term({ priceBasis: "PEPM" }),
    term({ priceBasis: "INCLUDED", rate: 0 }),
    term({ funding: "ASC" }),
  ],
  line_terms_dates_check: [term({ toOn: on(`${year + 3}-12-30`) }), term({ toOn: on("2000-12-31") })],
  line_terms_rate_check: [term({ rate: -1 }), term({ targetRate: 0 })],
  line_terms_shares_check: [term({ commission: "1.1" }), term({ rateCap: "-1.1" })],
  line_terms_no_overlap: [term({ fromOn: on(`${year}-06-01`) })],
  line_events_kind_check: [(db) => db.lineEvent.create({ data: { ...facts.lineEvent("acme", 3), kind: "PARTY" } })],
  enrollment_months_counts_check: [
    (db) => db.enrollmentMonth.create({ data: { ...facts.enrollmentMonth("acme", 5), members: 1_999 } }),
    (db) => db.enrollmentMonth.create({ data: { ...facts.enrollmentMonth("acme", 5), contracts: -1 } }),
  ],
  enrollment_months_month_check: [
    (db) => db.enrollmentMonth.create({ data: { ...facts.enrollmentMonth("acme", 5), month: on("2026-01-02") } }),
  ],
  revenue_months_month_check: [
    (db) => db.revenueMonth.create({ data: { ...facts.revenueMonth("acme", 5), month: on("2026-01-02") } }),
  ],
  claim_months_month_check: [
    (db) => db.claimMonth.create({ data: { ...facts.claimMonth("acme", 5), month: on("2026-01-02") } }),
  ],
  pictures_kind_check: [
    (db) => db.picture.create({ data: { kind: "DAY", takenOn: on("2026-01-05"), asAt: daysAway(0) } }),
  ],
  team_months_counts_check: [
    (db) => db.teamMonth.create({ data: { ...totals, teamId: id("north"), executives: 3, retained: 2 } }),
  ],
  person_months_counts_check: [(db) => db.personMonth.create({ data: { ...totals, userId: id("ann"), contracts: 2 } })],
  renewals_outcome_check: [
    (db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), outcome: "WON", decidedOn: daysAway(0) } }),
  ],
  renewals_lost_reason_check: [
    (db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), outcome: "LAPSED", decidedOn: daysAway(0) } }),
  ],
  renewals_cause_check: [(db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), reason: "WEATHER" } })],
  renewals_other_check: [(db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), reason: "OTHER" } })],
  renewals_kept_check: [(db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), membersKept: -1 } })],
  renewals_decided_check: [(db) => db.renewal.create({ data: { ...facts.renewal("acme", 3), outcome: "RENEWED" } })],
  renewal_tracks_kind_check: [track({ kind: "DENTAL" })],
  renewal_tracks_stage_check: [track({ stage: "DONE" })],
  renewal_tracks_guaranteed_check: [track({ kind: "INSURED", guaranteed: true })],
  renewal_tracks_extended_check: [track({ stage: "EXTENDED" })],
  renewal_tracks_sold_check: [track({ stage: "SOLD_RENEWED" }), track({ stage: "SOLD_WITH_CHANGES" })],
  renewal_tracks_recipient_check: [
    track({ releasedAt: new Date() }),
    track({ releasedToFirmId: id("firm") }),
    track({ releasedTo: "Nora", releasedToPersonId: id("card 0") }),
  ],
  renewal_tracks_rates_check: [track({ requiredRate: -1 }), track({ soldRate: -1 })],
  exposures_kind_check: [(db) => db.exposure.create({ data: { ...facts.exposure("acme", 3), kind: "PETS" } })],
  service_issues_severity_check: [issue({ severity: "DIRE" })],
  service_issues_dates_check: [
    issue({ closedOn: daysAway(-30) }),
    issue({ dueOn: daysAway(-30) }),
    issue({ escalatedOn: daysAway(-30) }),
  ],
  guarantee_results_quarter_check: [
    (db) => db.guaranteeResult.create({ data: { ...facts.guaranteeResult("acme", 3), quarter: on("2026-02-01") } }),
  ],
  rfp_notices_status_check: [(db) => db.rfpNotice.create({ data: { ...facts.rfpNotice("acme", 3), status: "MAYBE" } })],
  relationship_events_kind_check: [
    (db) => db.relationshipEvent.create({ data: { ...facts.relationshipEvent("acme", 3), kind: "LUNCH" } }),
  ],
  health_overrides_level_check: [override({ level: "FINE" })],
  health_overrides_reason_check: [override({ reason: "  because   " })],
  health_overrides_expiry_check: [override({ expiresOn: daysAway(70) })],
  space_dismissals_family_check: [aside({ family: "MEDICAL" })],
  space_dismissals_reason_check: [aside({ reason: "WHIM" })],
  space_dismissals_until_check: [aside({ untilOn: daysAway(800) })],
  account_standings_funding_check: [standing({ funding: "FI" })],
  account_standings_state_check: [standing({ seasonState: "WON" })],
  account_standings_level_check: [standing({ healthLevel: "RED" })],
  account_standings_letter_check: [standing({ healthLetter: "X" })],
  saved_views_audience_check: [
    (db) => db.savedView.create({ data: { ownerId: id("ann"), audience: "TEAM", list: "x", name: "x", state: "" } }),
    (db) => db.savedView.create({ data: { ownerId: id("ann"), audience: "YOU", list: "x", name: "x", state: "" } }),
  ],
  targets_kind_check: [target({ kind: "GOLF" })],
  targets_season_check: [
    target({ season: on("2031-01-01") }),
    target({ season: on("2030-01-02") }),
    target({ season: on("2030-01-01"), kind: "LOSS_RATIO" }),
  ],
  targets_scope_check: [target({ teamId: id("north") }), target({ userId: null })],
  settings_family_check: [set({ key: "new", family: "OTHER" })],
  settings_one_family: [set({ family: "AUTHORITY" })],
  imports_kind_check: [(db) => db.import.updateMany({ data: { kind: "MERGE" } })],
  imports_status_check: [(db) => db.import.updateMany({ data: { status: "STUCK" } })],
  import_rows_outcome_check: [(db) => db.importRow.updateMany({ data: { outcome: "MERGE" } })],
  accounts_merged_check: [(db) => db.account.update({ where: { id: id("acme") }, data: { mergedIntoId: id("acme") } })],
  accounts_priority_check: [(db) => db.account.updateMany({ data: { priority: "D" } })],
  accounts_trained_check: [
    (db) => db.account.updateMany({ data: { backupId: null, backupTrainedOn: new Date("2026-01-01") } }),
  ],
  accounts_situs_check: [(db) => db.account.updateMany({ data: { situs: "Mass" } })],
  snapshots_kind_check: [(db) => db.snapshot.updateMany({ data: { kind: "DAY" } })],
  files_size_check: [file({ size: 209_715_201 }), file({ size: -1 })],
  files_parent_check: [file({ accountId: null }), file({ importId: id("dana import 0") })],
  pins_href_check: [
    (db) => db.pin.create({ data: { userId: id("ann"), label: "x", href: "https://elsewhere", position: 1 } }),
  ],
  notifications_href_check: [
    (db) => db.notification.create({ data: { userId: id("ann"), title: "x", href: "javascript:0" } }),
  ],
  audit_events_kind_check: [event({ kind: "GOSSIP" })],
  ...peopleBreakers,
  ...approvalBreakers,
  ...requestBreakers,
  ...forecastBreakers,
  ...packBreakers,
  ...programBreakers,
  ...creditBreakers,
  ...strategyBreakers,
  ...implementationBreakers,
  ...documentBreakers,
  ...worksheetBreakers,
  ...marketBreakers,
};
