import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/policy";
import type { Role } from "@/lib/roles";

/** Two AEs under one director, a second team, and one of every other role: the smallest book that can leak. */
export const people: Record<string, Role> = {
  vera: "VP",
  ada: "ADMIN",
  dana: "DIRECTOR",
  dov: "DIRECTOR",
  ann: "AE",
  bob: "AE",
  cy: "AE",
  uma: "UNDERWRITER",
  ulf: "UW_MANAGER",
  otto: "OPERATIONS",
};
export const managers: Record<string, string> = { dana: "vera", dov: "vera", ann: "dana", bob: "dana", cy: "dov" };
/** The first of a team leads it. */
export const teams: Record<string, string[]> = { north: ["dana", "ann", "bob"], south: ["dov", "cy"] };
export const owners: Record<string, string> = { acme: "ann", bolt: "bob", cargo: "cy" };
export const accounts = Object.keys(owners);

/** A name's id, the same in every test. */
export const id = (name: string) =>
  createHash("md5")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.*)$/, "$1-$2-7$3-8$4-$50")
    .slice(0, 36);

export const sessionOf = (name: string) => id(`${name}'s session`);

/** A viewer as viewer.ts would prove them, for tests that start below it. */
export const viewer = (name: string) =>
  ({ id: id(name), name, role: people[name], sessionId: sessionOf(name) }) as Viewer;

/** Whether an id is somebody's or something's of the cast; an account's double is the account's, for whoever reaches it. */
export const isSame = (name: string, given: unknown) => given === id(name) || given === id(`${name} double`);
