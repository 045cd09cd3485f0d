import { expect, test } from "vitest";
import { placesFor, shortcutsFor } from "@/components/shell/places";
import type { Viewer } from "@/lib/policy";
import { roles } from "@/lib/roles";

test.each(roles)("whatever a key leads a %s to, the palette leads to as well", (role) => {
  const viewer = { id: "ann", name: "Ann", role, sessionId: "one" } as Viewer;
  const places = placesFor(viewer).map(({ href }) => href);
  const led = shortcutsFor(viewer).flatMap(({ href }) => href ?? []);
  expect(led).toContain("/settings");
  expect(led.filter((href) => !places.includes(href))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});
