const rows = `
00000000000000000233222
00000000000000200333234
00000000000022203223234
00000000000022330234234
00000000000200023324345
00000000000002230333345
00000000022232043224345
00000000022223334435535
00000000020232424334545
00000020023243224354444
00000002022023443445555
00000000023324443435545
00020220232232333444555
00020032334434333555555
00020222223234455554555
20022203233434444555555
..............444545555
..............545555555
..............455555555
..............455555555`
  .trim()
  .split("\n");

const inks = [
  { level: "0", className: "fill-line stroke-line" },
  { level: "2", className: "fill-p2 stroke-p2" },
  { level: "3", className: "fill-p3 stroke-p3" },
  { level: "4", className: "fill-p4 stroke-p4" },
  { level: "5", className: "fill-accent stroke-accent" },
];

const pipsOf = (level: string) =>
  rows
    .flatMap((row, y) => [...row].map((pip, x) => (pip === level ? `M${x * 32 + 3.5} ${y * 46 + 3.5}h7v21h-7z` : "")))
    .join("");

export function PipField() {
  return (
    <aside className="relative overflow-hidden border-l border-line bg-canvas max-md:hidden">
      <svg
        viewBox="0 0 736 920"
        preserveAspectRatio="xMaxYMin slice"
        strokeWidth="7"
        strokeLinejoin="round"
        aria-hidden="true"
        className="absolute top-0 right-0 h-[max(920px,100%)] w-[max(736px,100%)] max-w-none"
      >
        {inks.map(({ level, className }) => (
          <path key={level} className={className} d={pipsOf(level)} />
        ))}
      </svg>
      <div className="absolute bottom-14 left-0 rounded-r-lg bg-canvas p-4">
        <p className="text-2xl font-semibold tracking-tight">Bring your true colors to blue.</p>
        <p className="mt-1 text-base text-ink-2">Every account, renewal and product in one book.</p>
      </div>
    </aside>
  );
}
