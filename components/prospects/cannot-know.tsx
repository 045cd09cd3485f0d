/** What the filings do not say, so that nobody reads it out of them. */
export function CannotKnow({ year }: { year: number | null }) {
  return (
    <section aria-labelledby="limits" className="pt-2">
      <h2 id="limits" className="text-sm font-semibold">
        What the filings cannot know
      </h2>
      <ul className="mt-1 list-disc space-y-1 pl-4 text-xs text-ink-2">
        <li>
          They are {year ? `of plan year ${year} at the latest` : "old"}: a year is filed seven to ten months after it
          ends. The carrier or broker may have changed since.
        </li>
        <li>
          Who administers a self-funded plan is filed rarely: an absent medical contract is no absent medical plan.
        </li>
        <li>Cities, states, public schools and most churches file nothing at all.</li>
        <li>Persons are employees or members; the filing does not say which.</li>
        <li>Funding follows lines 9a and 9b and stop-loss contracts; where neither is filed it is not stated.</li>
      </ul>
    </section>
  );
}
