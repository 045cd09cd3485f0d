"use client";
import type { About } from "@/components/touches/open-log";

export function PromiseDialog(_: { viewerId: string; about: About; onClose: () => void }) {
  return null;
}
