import { expect, test } from "vitest";
import { lateOf, sumLate } from "@/lib/home/late";
import type { Role } from "@/lib/roles";

const person = (id: string, role: Role, promisesLate = 0, tasksLate = 0) => ({
  ...{ id, name: id, role, led: true, promisesLate, tasksLate },
});

test("each with what is late of theirs, most first; who has nothing late stays while an AE", () => {
  const people = [
    person("ann", "AE", 1),
    person("bob", "AE"),
    person("dana", "DIRECTOR"),
    person("eve", "DIRECTOR", 0, 3),
  ];
  const requests = [
    { ownerId: "bob", late: 4 },
    { ownerId: "bob", late: 6 },
    { ownerId: "bob", late: 0 },
    { ownerId: null, late: 9 },
  ];
  const late = lateOf(people, new Map([["bob", 2]]), requests);
  expect(late.map(({ id }) => id)).toEqual(["bob", "eve", "ann"]);
  expect(late[0]).toMatchObject({ stuck: 2, promises: 0, tasks: 0, requests: 2, oldest: 6 });
  expect(sumLate(late)).toEqual({ stuck: 2, promises: 1, tasks: 3, requests: 2 });
});

test("nobody and nothing come to nothing", () => {
  expect(lateOf([], new Map(), [])).toEqual([]);
  expect(sumLate([])).toEqual({ stuck: 0, promises: 0, tasks: 0, requests: 0 });
});
