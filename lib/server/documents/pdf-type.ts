import "server-only";
import path from "node:path";
import { Font } from "@react-pdf/renderer";

const files = path.join(process.cwd(), "node_modules/@fontsource/ibm-plex-sans/files");
const scripts = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"];

/** One family a script: what the first has no letter for, the next draws. */
export const families = scripts.map((script) => `Plex ${script}`);
for (const script of scripts)
  Font.register({
    family: `Plex ${script}`,
    fonts: [400, 600].map((fontWeight) => ({
      src: `${files}/ibm-plex-sans-${script}-${fontWeight}-normal.woff`,
      fontWeight,
    })),
  });
Font.registerHyphenationCallback((word) => [word]);

export const ink = { plain: "#1c1c1f", quiet: "#5c5c66", line: "#d9d9de", fill: "#f5f5f7" };
