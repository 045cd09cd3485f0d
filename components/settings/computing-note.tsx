"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Note } from "@/components/ui/note";
import { Spinner } from "@/components/ui/spinner";
import { counted } from "@/lib/format";

const every = 3000;

/** Shown, and looked at again, until every account is computed by the rules in force. */
export function ComputingNote({ waiting }: { waiting: number }) {
  const router = useRouter();
  useEffect(() => {
    if (waiting === 0) return;
    const timer = setInterval(() => router.refresh(), every);
    return () => clearInterval(timer);
  }, [waiting, router]);
  return (
    <div role="status">
      {waiting > 0 && (
        <div className="mb-4">
          <Note tone="accent">
            <span className="flex items-center gap-2">
              <Spinner />
              Health is being recomputed: {counted(waiting, "account")} to go.
            </span>
          </Note>
        </div>
      )}
    </div>
  );
}
