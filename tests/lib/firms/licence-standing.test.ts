import { expect, test } from "vitest";
import { type Licensed, licenceStanding } from "@/lib/firms/licence-standing";

const today = "2026-11-29";

test.each<[string, Partial<Licensed>, string, boolean]>([
  [
    "long to go",
    { appointedOn: "2022-03-01", expiresOn: "2028-01-01" },
    "appointed Mar 1, 2022, until Jan 1, 2028",
    false,
  ],
  [
    "90 days before the end",
    { appointedOn: "2022-03-01", expiresOn: "2027-02-27" },
    "appointed Mar 1, 2022, expires Feb 27, 2027",
    true,
  ],
  [
    "91 days before it",
    { appointedOn: "2022-03-01", expiresOn: "2027-02-28" },
    "appointed Mar 1, 2022, until Feb 28, 2027",
    false,
  ],
  ["its last day", { appointedOn: "2022-03-01", expiresOn: today }, "appointed Mar 1, 2022, expires Nov 29", true],
  [
    "the day after",
    { appointedOn: "2022-03-01", expiresOn: "2026-11-28" },
    "appointed Mar 1, 2022, expired Nov 28",
    true,
  ],
  [
    "an appointment over",
    { appointedOn: "2022-03-01", appointmentEndsOn: "2026-11-17" },
    "appointment ended Nov 17",
    true,
  ],
  [
    "one that ends soon",
    { appointedOn: "2022-03-01", appointmentEndsOn: "2026-12-31" },
    "appointment ends Dec 31",
    true,
  ],
  [
    "one that ends in years",
    { appointedOn: "2022-03-01", appointmentEndsOn: "2028-12-31" },
    "appointment until Dec 31, 2028",
    false,
  ],
  ["none, and no end known", {}, "not appointed", false],
])("%s", (_, given, text, due) => {
  const none = { expiresOn: null, appointedOn: null, appointmentEndsOn: null };
  expect(licenceStanding({ ...none, ...given }, today)).toEqual({ text, due });
});
