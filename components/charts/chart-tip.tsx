export type TipRow = { name: string; value: string };

export function ChartTip({ title, rows }: { title: string; rows: TipRow[] }) {
  return (
    <div className="rounded-md bg-tip px-2.5 py-1.5 text-xs leading-[17px] text-tip-ink shadow-2">
      <div className="font-medium">{title}</div>
      {rows.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-4">
          <span>{name}</span>
          <span className="num font-medium">{value}</span>
        </div>
      ))}
    </div>
  );
}
