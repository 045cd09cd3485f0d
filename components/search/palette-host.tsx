"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { paletteEvent } from "@/components/shell/keyboard-shortcuts";
import type { PaletteFacts } from "./commands";
import { keepRecent } from "./recent";

const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));

/** Waits for somebody to ask for the palette, and only then fetches it. */
export function PaletteHost(facts: PaletteFacts) {
  const here = usePathname();
  const [openings, setOpenings] = useState(0);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    keepRecent(facts.viewerId, here);
  }, [facts.viewerId, here]);
  useEffect(() => {
    const show = () => {
      setOpen(true);
      setOpenings((count) => count + 1);
    };
    window.addEventListener(paletteEvent, show);
    return () => window.removeEventListener(paletteEvent, show);
  }, []);
  if (openings === 0) return null;
  return (
    <Suspense>
      <Palette key={openings} open={open} onClose={() => setOpen(false)} {...facts} />
    </Suspense>
  );
}
