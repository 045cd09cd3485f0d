import { DefinitionList } from "@/components/ui/definition-list";
import type { FieldFace } from "./face";

type FigureListProps = { fields: FieldFace[]; more?: { term: string; note: string; value: string }[] };

export function FigureList({ fields, more = [] }: FigureListProps) {
  const rows = fields.map(({ label, hint, shown }) => ({ term: named(label, hint), value: shown }));
  return (
    <DefinitionList
      rows={[...rows, ...more.map(({ term, note, value }) => ({ term: named(term, note), value }))]}
      className="border-t border-line"
    />
  );
}

const named = (label: string, hint?: string) => (
  <>
    {label}
    {hint && <span className="block text-xs text-ink-3">{hint}</span>}
  </>
);
