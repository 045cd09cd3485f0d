"use client";

import { EditInPlace } from "@/components/shell/edit-in-place";
import { sayInPack } from "@/lib/packs/actions";

type SaidInProps = { packId: string; part: string; asks: string; words: string; may: boolean };

/** What was said in a part, written where it stands while the meeting is open. */
export function SaidIn({ packId, part, asks, words, may }: SaidInProps) {
  if (!may)
    return (
      <p className="py-1 whitespace-pre-line break-words">
        <span className="text-xs text-ink-3">{asks}: </span>
        {words}
      </p>
    );
  return (
    <div className="py-1">
      <span className="block text-xs text-ink-3">{asks}</span>
      <EditInPlace
        kind="text"
        lines={4}
        maxLength={4_000}
        id={`pack ${packId} ${part}`}
        label={asks}
        field={part}
        value={words}
        version={words}
        says={() => "Written down."}
        send={({ value, was, confirmed }) =>
          sayInPack({ status: "idle" }, { packId, part, was, words: value, confirmed } as Parameters<
            typeof sayInPack
          >[1])
        }
      />
    </div>
  );
}
