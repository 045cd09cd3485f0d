"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { keep } from "./keep";

export type Theme = "light" | "dark" | "system";

const segments = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState<string>(theme);
  const choose = (next: string) => {
    setChosen(next);
    keep("theme", next);
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
