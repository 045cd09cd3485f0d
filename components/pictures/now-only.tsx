"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { askedDay } from "@/lib/pictures/choice";

/** What tells of today steps aside while the page beside it is of the past. */
export function NowOnly({ children }: { children: ReactNode }) {
  const params = useSearchParams();
  return askedDay(params.get("asof") ?? undefined, params.get("from") ?? "") ? null : children;
}
