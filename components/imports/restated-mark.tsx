import { Chip } from "@/components/ui/chip";

type RestatedMarkProps = { on: string; by?: string | null; file?: string | null };

/** Beside a month whose figures were replaced: when, and by which file or whom. */
export function RestatedMark({ on, by, file }: RestatedMarkProps) {
  const how = file ? ` by import ${file}` : by ? ` by ${by}` : "";
  return <Chip tip={`Restated ${on}${how}`}>restated</Chip>;
}
