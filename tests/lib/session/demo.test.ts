import { expect, test } from "vitest";
import { tilesOf } from "@/lib/session/demo";

test("one of each role in front, the Director first, the rest behind", () => {
  const person = (name: string, role: string) => ({ email: `${name}@truebook.test`, name, role });
  const { first, others } = tilesOf([
    person("Robert Ansley", "VP"),
    person("Dana Whitfield", "DIRECTOR"),
    person("Priya Raman", "AE"),
    person("Martin Keough", "DIRECTOR"),
    person("Marcus de la Costa", "AE"),
    person("Cher", "ADMIN"),
  ]);
  expect(first.map(({ role, name }) => `${role} ${name}`)).toEqual([
    "Director D. Whitfield",
    "AE P. Raman",
    "VP R. Ansley",
    "Admin Cher",
  ]);
  expect(others.map(({ name }) => name)).toEqual(["M. Keough", "M. de la Costa"]);
});
