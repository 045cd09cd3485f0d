/** Text from an address without control characters: PostgreSQL refuses a NUL, and no name holds any of them. */
export const plainText = (text: string) => text.replace(/\p{Cc}/gu, "");
