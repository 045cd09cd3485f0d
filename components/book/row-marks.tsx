import { coverageNames, families } from "@/lib/accounts/coverage";
import { type AccountFunding, fundingNames } from "@/lib/accounts/funding";

const chip = "inline-flex h-5 items-center gap-0.5 rounded border px-1 align-middle text-xs font-medium";

/** Funding as a chip whose icon the sprite holds. */
export function FundingMark({ funding }: { funding: string }) {
  const look = funding === "INSURED" ? "border-accent-line text-accent-ink" : "border-line-strong text-ink-2";
  return (
    <span className={`${chip} ${look}`}>
      <svg className="size-3 fill-none stroke-current stroke-2" aria-hidden="true">
        <use href={`#book-${funding}`} />
      </svg>
      {fundingNames[funding as AccountFunding]}
    </span>
  );
}

const words = { h: "Held", o: "Open", w: "Not held", n: "Not eligible" };
const step = 5;
const bar = 4;

/** One bar a family, from a letter each; the tip names them. */
export function PipsMark({ letters }: { letters: string }) {
  const named = (letter: string) =>
    families.filter((_, at) => letters[at] === letter).map((family) => coverageNames[family]);
  const tip = Object.entries(words)
    .map(([letter, word]) => ({ word, names: named(letter).join(", ") }))
    .flatMap(({ word, names }) => (names ? [`${word}: ${names}`] : []));
  const held = named("h").length;
  return (
    <svg
      width={families.length * step - (step - bar)}
      height="10"
      role="img"
      aria-label={`${held} of ${families.length - named("n").length} held`}
      data-tip={tip.join("\n")}
      className="inline-block align-middle"
    >
      {[...letters].map((letter, at) => (
        <use key={families[at]} href={`#book-${letter}`} x={at * step} width={bar} height="10" />
      ))}
    </svg>
  );
}
