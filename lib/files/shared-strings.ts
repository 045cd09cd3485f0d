import { refuse } from "../errors";
import { limits } from "./limits";
import { listen } from "./xml";

/** The texts a workbook's cells refer to by number: all of one's runs together, without how it is to be spoken. */
export async function sharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let length = 0;
  let listening = false;
  let sounds = 0;
  await listen(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") sounds += 1;
      else if (name === "t") listening = sounds === 0;
    },
    text(piece) {
      if (!listening) return;
      text += piece;
      length += piece.length;
      if (length > limits.sharedText) refuse("The workbook holds more text than can be read; save the sheet as CSV.");
    },
    close(name) {
      if (name === "t") listening = false;
      else if (name === "rPh") sounds -= 1;
      else if (name === "si" && strings.push(text) > limits.sharedStrings)
        refuse("The workbook holds more than a million different texts; save the sheet as CSV.");
    },
  });
  return strings;
}
