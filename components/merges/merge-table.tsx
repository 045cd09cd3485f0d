"use client";

import { useState } from "react";
import { Radio } from "@/components/ui/radio-group";
import { type Pair, type Side, sides, usualSide } from "@/lib/merges/merge";

const cell = "border-b border-line px-2 py-1.5 align-top first:pl-0";
const rowHead = `${cell} w-24 text-left text-xs font-normal text-ink-3`;

type MergeTableProps<F extends string> = {
  pair: Pair<F> & Record<Side, { name: string }>;
  stays: Side;
  onStays: (side: Side) => void;
  fields: readonly F[];
  names: Record<F, string>;
  text: (field: F, value: string) => string;
  /** What comes along with each, in words. */
  along: Record<Side, string>;
};

/** Two records side by side: which of them stays, and of each field that differs whose word holds. */
export function MergeTable<F extends string>({ pair, stays, onStays, fields, names, text, along }: MergeTableProps<F>) {
  const [chosen, setChosen] = useState<Partial<Record<F, Side>>>({});
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">What each of the two says</caption>
      <thead>
        <tr>
          <td className={`${cell} w-24 text-xs text-ink-3`}>Stays, with its name</td>
          {sides.map((side) => (
            <th key={side} scope="col" className={`${cell} text-left font-semibold wrap-anywhere`}>
              <Radio
                name="stays"
                value={side}
                checked={stays === side}
                onChange={() => onStays(side)}
                label={pair[side].name}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row" className={rowHead}>
              {names[field]}
            </th>
            {sides.map((side) => (
              <td key={side} className={`${cell} wrap-anywhere`}>
                {pair.first[field] === pair.second[field] ? (
                  <span className="text-ink-3">{text(field, pair[side][field])}</span>
                ) : (
                  <Radio
                    name={field}
                    value={side}
                    checked={(chosen[field] ?? usualSide(pair, stays, field)) === side}
                    onChange={() => setChosen({ ...chosen, [field]: side })}
                    label={text(field, pair[side][field])}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" className={rowHead}>
            Comes along
          </th>
          {sides.map((side) => (
            <td key={side} className={`${cell} text-xs text-ink-3`}>
              {along[side]}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
