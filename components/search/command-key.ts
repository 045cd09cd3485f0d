/** What the key of commands is called on this machine; asked in the browser alone. */
export const commandKey = () => (/mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘" : "Ctrl");
