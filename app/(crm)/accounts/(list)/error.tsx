"use client";

import { ErrorState } from "@/components/ui/error-state";

export default function BookError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <ErrorState title="The Book could not be read" details={error.digest} tryAgain={reset}>
      Nothing you saved is lost.
    </ErrorState>
  );
}
