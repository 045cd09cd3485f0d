import { createHash } from "node:crypto";

type Segment = string | [name: string, value: string, kind: "d", siblings: null];
type Tree = [Segment, Record<string, Tree>, ...unknown[]];

/** Nested as the app nests its layouts: everything but the page stays. */
const treeOf = (segments: Segment[]): Tree =>
  segments.reduceRight<Tree>((inner, segment) => [segment, { children: inner }], ["__PAGE__", {}]);

const places = {
  book: ["", "(crm)", "accounts", "(list)"],
  account: ["", "(crm)", "accounts"],
  firms: ["", "(crm)", "brokers"],
} satisfies Record<string, Segment[]>;

/**
 * The headers of a click on a link inside the app: it asks for the page alone, as React's own format. The number in
 * the address says which page it was asked from, so that no cache mixes two.
 */
export function following(from: keyof typeof places, path: string) {
  const state = encodeURIComponent(JSON.stringify(treeOf(places[from])));
  const digest = createHash("sha256").update(`0,0,${state},/accounts`).digest().subarray(0, 12);
  const url = `${path}${path.includes("?") ? "&" : "?"}_rsc=${digest.toString("base64url")}`;
  return { url, headers: { rsc: "1", "next-router-state-tree": state, "next-url": "/accounts" } };
}
