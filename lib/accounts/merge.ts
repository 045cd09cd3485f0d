type Edit = { version: number; was: string; value: string };

/**
 * What a save of one field does to a record that may have moved since it was read: it is taken when the field itself
 * still says what it said, whatever else changed; nothing is left to do when it says so already; else the two differ.
 */
export function mergeField(now: { version: number; value: string }, edit: Edit): "save" | "same" | "conflict" {
  if (now.value === edit.value) return "same";
  return now.version === edit.version || now.value === edit.was ? "save" : "conflict";
}
