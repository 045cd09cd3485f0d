/** What is asked of the people together. */
export function TargetSum({ text, differs }: { text: string; differs: boolean }) {
  if (!differs) return <span className="text-ink-3">{text}</span>;
  return (
    <span className="text-warn-ink" data-tip="Differs from what is asked of the team">
      {text}
      <span className="sr-only">, differs from the team’s</span>
    </span>
  );
}
