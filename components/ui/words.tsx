/** What a choice is called, and beneath it what is good to know. */
export const Words = ({ label, hint }: { label: string; hint?: string }) => (
  <span>
    {label}
    {hint && <span className="block text-xs text-ink-3">{hint}</span>}
  </span>
);
