/** What the server answered: the new import, or why not. */
export type Sent = { id: string } | { reason: string };

type Sending = {
  kind: string;
  file: File;
  asOf?: string;
  into?: string;
  more?: boolean;
  onProgress: (sent: number) => void;
  stop: AbortSignal;
};

/** Sends a file as it is and says how much of it has gone, from 0 to 1: fetch cannot say that, so this is an XHR. */
export function sendFile({ kind, file, asOf, into, more, onProgress, stop }: Sending): Promise<Sent> {
  const query = new URLSearchParams({
    kind,
    name: file.name,
    ...(asOf && { asOf }),
    ...(into && { into }),
    ...(more && { more: "1" }),
  });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/imports/upload?${query}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(understood(request));
    request.onerror = () =>
      resolve({ reason: "The connection was lost before the file was all there. Nothing was kept; send it again." });
    request.onabort = () => resolve({ reason: "You stopped the upload. Nothing was kept." });
    stop.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function understood({ status, responseText }: XMLHttpRequest): Sent {
  const answer = parsed(responseText);
  if (status < 300 && typeof answer?.importId === "string") return { id: answer.importId };
  if (typeof answer?.problem === "string") return { reason: answer.problem };
  return { reason: "The file could not be received. Nothing was kept; send it again." };
}

function parsed(text: string): { importId?: unknown; problem?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type SendingAll = Omit<Sending, "file" | "into" | "more"> & { files: readonly File[] };

/** Several files one after the other, as one import; what has gone is told of all of them together. */
export async function sendFiles({ files, onProgress, ...rest }: SendingAll): Promise<Sent> {
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let into: string | undefined;
  for (const [at, file] of files.entries()) {
    const part = (sent: number) => onProgress((before + sent * file.size) / whole);
    const answer = await sendFile({ ...rest, file, into, more: at < files.length - 1, onProgress: part });
    if (!("id" in answer)) return { reason: files.length > 1 ? `${file.name}: ${answer.reason}` : answer.reason };
    into = answer.id;
    before += file.size;
  }
  return into ? { id: into } : { reason: "Choose a file first." };
}
