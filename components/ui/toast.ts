export type ToastMessage = {
  text: string;
  tone?: "done" | "note" | "error";
  action?: { label: string; run: () => void };
};

export const toastEvent = "app:toast";

/** Says what just happened; an `action` such as Undo stays 6 seconds, an error until it is closed. */
export function toast(message: ToastMessage) {
  window.dispatchEvent(new CustomEvent(toastEvent, { detail: message }));
}
