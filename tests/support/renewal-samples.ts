import { readRenewals } from "@/lib/renewals/list";
import { requestsState } from "@/lib/requests/list";
import { id } from "./cast";
import type { About } from "./samples";

/** What to call the queries of renewals and of what they ask for with (tests/support/samples.ts). */
export const askedOfRenewals: Record<string, ((about: About) => unknown[])[]> = {
  "path.listWaves": [() => [readRenewals({})]],
  "path.getBoard": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "path.getRenewal": [({ account }) => [id(`${account} renewal 0`)]],
  "path.listRecipients": [({ account }) => [id(`${account} track 0`)]],
  "requests.getDeskPeople": [() => []],
  "requests.getDesks": [({ account }) => [id(account)]],
  "requests.listRenewalRequests": [({ account }) => [id(`${account} renewal 0`)]],
  "requests.listSlips": [({ account }) => [[id(`${account} track 0`)]]],
  "requests.listRequests": [
    () => [requestsState.parse({ show: "all" })],
    ({ account }) => [requestsState.parse({ id: id(`${account} request 0`) })],
  ],
  "renewals.listDatedTracks": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "renewals.listRenewals": [() => [readRenewals({})], ({ account }) => [readRenewals({ q: account })]],
  "renewals.listTrackRates": [({ account }) => [[id(`${account} track 0`)]]],
};
