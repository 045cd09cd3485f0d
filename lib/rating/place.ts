/** Where on the worksheet a line stands: its id and label say the period and coverage only where there are several. */
export type Place = { id: (line: string) => string; label: (text: string) => string; field: string };

/** "L3" in a worksheet of one period, "L3[2]" in the second of several. */
export function periodPlace(index: number, start: string | null, several: boolean): Place {
  const of = start ? `period from ${start.slice(0, 7)}` : `period ${index + 1}`;
  return {
    id: (line) => (several ? `${line}[${index + 1}]` : line),
    label: (text) => (several ? `${text}, ${of}` : text),
    field: `periods[${index}]`,
  };
}

/** "L1" of a single coverage, "L1[2,Rx]" where the second period has several. */
export function coveragePlace(period: Place, [p, k]: [number, number], name: string, several: boolean): Place {
  return {
    id: (line) => (several ? `${line}[${p + 1},${name}]` : period.id(line)),
    label: (text) => period.label(several ? `${text}, ${name}` : text),
    field: `${period.field}.coverages[${k}]`,
  };
}
