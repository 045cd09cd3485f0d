"use client";

import { PageError, type PageErrorProps } from "@/components/shell/page-error";

export default function AppError(props: PageErrorProps) {
  return (
    <main id="main" className="flex min-h-dvh flex-col">
      <PageError {...props} />
    </main>
  );
}
