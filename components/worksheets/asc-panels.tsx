import type { SheetTrack, Version } from "@/lib/worksheets/queries";
import type { AscSheet } from "@/lib/worksheets/view";
import { FeePanels } from "./fee-panels";
import { StopLossPanels } from "./stop-loss-panels";

type AscPanelsProps = { track: SheetTrack; version: Version; asc: AscSheet; writes: boolean };

/** What a version of a fee's or a stop-loss decision comes to, above its lines. */
export function AscPanels({ track, version, asc, writes }: AscPanelsProps) {
  return (
    <div className="mb-4 flex max-w-4xl flex-col gap-4">
      {track.kind === "FEE" ? (
        <FeePanels track={track} version={version} asc={asc} />
      ) : (
        <StopLossPanels asc={asc} writes={writes} />
      )}
    </div>
  );
}
