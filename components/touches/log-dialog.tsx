"use client";
import type { About } from "./open-log";

export function LogDialog(_: { viewerId: string; about: About; onClose: () => void }) {
  return null;
}
