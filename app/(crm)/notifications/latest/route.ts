import { notificationFace } from "@/components/notifications/face";
import { listNotifications } from "@/lib/notifications/queries";
import { findViewer } from "@/lib/server/viewer";

const zone = "America/New_York";

/** The latest notifications, for the bell to ask for now and then. */
export async function GET() {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const { notifications, unread } = await listNotifications(viewer);
  const now = new Date();
  const faces = notifications.map((row) => notificationFace(row, now, zone));
  return Response.json({ notifications: faces, unread }, { headers: { "cache-control": "no-store" } });
}
