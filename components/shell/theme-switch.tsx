"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";

export type Theme = "light" | "dark" | "system";

const segments = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];
const year = 365 * 24 * 60 * 60;

export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState<string>(theme);
  const choose = (next: string) => {
    setChosen(next);
    Object.assign(document, { cookie: `theme=${next}; path=/; max-age=${year}; samesite=lax` });
    const { classList } = document.documentElement;
    classList.remove("light", "dark");
    if (next !== "system") classList.add(next);
  };
  return (
    <Segmented
      label="Theme"
      name="theme"
      segments={segments}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
