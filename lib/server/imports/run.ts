import "server-only";

/** Works off what waits: imports to check, to take or to undo. */
export async function runImports(): Promise<void> {}
