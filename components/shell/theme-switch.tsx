"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { setTheme, type Theme } from "./theme";

const segments = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState<string>(theme);
  const choose = (next: string) => {
    setChosen(next);
    setTheme(next as Theme);
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
