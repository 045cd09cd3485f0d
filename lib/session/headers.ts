type Setting = {
  /** Reached over https: tell browsers never to come another way. */
  https: boolean;
  /** The development server evaluates code and writes its own styles. */
  development: boolean;
};

/** `display:none`, which React writes on a part of a drawing that comes late; no other style attribute is allowed. */
const displayNone = "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/** What a page may load and do: scripts and styles that carry this answer's `nonce`, everything else from here or not at all. */
export function contentPolicy(nonce: string, { development }: Setting) {
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${styles}`,
    ...(development ? [] : [`style-src-attr 'unsafe-hashes' ${displayNone}`]),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

/** What data may do that is opened as if it were a page: nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The usual headers, on every answer. */
export const securityHeaders = ({ https }: Setting): Record<string, string> => ({
  ...(https && { "strict-transport-security": "max-age=63072000" }),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
});
