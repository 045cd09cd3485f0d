"use client";

import { ErrorState } from "@/components/ui/error-state";

export type PageErrorProps = { error: unknown; retry: () => void };

/** A page that failed: what is safe, and what support will ask for. The server's log has the rest under the digest. */
export function PageError({ error, retry }: PageErrorProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <div className="flex flex-1 flex-col items-center justify-center">
      <h1 className="sr-only">Something failed</h1>
      <ErrorState
        title="This page did not load"
        tryAgain={retry}
        details={[window.location.pathname, digest, new Date().toISOString()].filter(Boolean).join(" ")}
      >
        What you saved is safe.
      </ErrorState>
    </div>
  );
}
