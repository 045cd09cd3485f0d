import fc from "fast-check";
import { expect, test } from "vitest";
import { isSingleThreaded, threadsOf } from "@/lib/contacts/threads";

const here = (...ours: (string | null)[]) => ({ left: false, ours });

test.each([
  [[], 0, 0, true, "nobody"],
  [[here("ann", "bob")], 1, 2, true, "one of theirs, however many of ours"],
  [[here("ann"), here("ann")], 2, 1, true, "one of ours, however many of theirs"],
  [[here("ann"), here("bob")], 2, 2, false, "two and two"],
  [[here("ann", "bob"), here("ann")], 2, 2, false, "the backup counts"],
  [[here("ann"), { left: true, ours: ["bob"] }], 1, 1, true, "who left knows nobody"],
  [[here("ann"), here(null, null)], 1, 1, true, "whom nobody knows is no thread"],
])("%j: %i of theirs, %i of ours", (people, theirs, ours, single) => {
  const threads = threadsOf(people);
  expect(threads).toMatchObject({ theirs, ours });
  expect(isSingleThreaded(threads)).toBe(single);
});

test("two pairs that share nobody are there exactly when it is not single-threaded", () => {
  const person = fc.record({ left: fc.boolean(), ours: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), (people) => {
      const pairs = people.flatMap(({ left, ours }, their) => (left ? [] : ours.map((our) => ({ their, our }))));
      const apart = pairs.some((one) => pairs.some((two) => one.their !== two.their && one.our !== two.our));
      expect(isSingleThreaded(threadsOf(people))).toBe(!apart);
    }),
  );
});
