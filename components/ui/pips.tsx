export type Pip = { label: string; state: "held" | "open" | "whitespace" | "not-eligible" };

type PipsProps = { pips: Pip[]; counted?: boolean };

const words = { held: "held", open: "open", whitespace: "not held", "not-eligible": "not eligible" };

/** One bar each, in the order given. `counted` adds "4/8": held of eligible. */
export function Pips({ pips, counted }: PipsProps) {
  const eligible = pips.filter((pip) => pip.state !== "not-eligible").length;
  const held = pips.filter((pip) => pip.state === "held").length;
  const width = pips.length * 6.75 - 1;
  return (
    <span className="inline-flex items-center gap-2 align-middle" data-tip={sayStates(pips)}>
      <svg
        width={width}
        height="10"
        viewBox={`0 0 ${width} 10`}
        role="img"
        aria-label={`${held} of ${eligible} held. ${sayStates(pips).replaceAll("\n", "; ")}`}
      >
        {pips.map((pip, at) => (
          <Bar key={pip.label} state={pip.state} x={at * 6.75} />
        ))}
      </svg>
      {counted && (
        <span aria-hidden="true" className="text-ink-2">
          {held}
          <span className="text-ink-3">/{eligible}</span>
        </span>
      )}
    </span>
  );
}

function Bar({ state, x }: { state: Pip["state"]; x: number }) {
  if (state === "held") return <rect x={x} width="4.75" height="10" rx="1.25" className="fill-accent" />;
  if (state === "open")
    return (
      <rect
        x={x + 0.6}
        y=".6"
        width="3.55"
        height="8.8"
        rx=".9"
        className="fill-none stroke-accent"
        strokeWidth="1.2"
      />
    );
  if (state === "whitespace")
    return <rect x={x} width="4.75" height="10" rx="1.25" className="fill-line-strong" opacity=".75" />;
  return <rect x={x + 1.2} y="4" width="2.4" height="2" rx="1" className="fill-line-strong" />;
}

function sayStates(pips: Pip[]) {
  return (Object.keys(words) as Pip["state"][])
    .map((state) => ({ state, labels: pips.filter((pip) => pip.state === state).map((pip) => pip.label) }))
    .filter(({ labels }) => labels.length > 0)
    .map(({ state, labels }) => `${words[state][0]?.toUpperCase()}${words[state].slice(1)}: ${labels.join(", ")}`)
    .join("\n");
}
