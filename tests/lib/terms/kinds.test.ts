import { expect, test } from "vitest";
import { termKinds, termNames } from "@/lib/terms/kinds";

test("each kind of term has its name", () => expect(Object.keys(termNames)).toEqual([...termKinds]));
