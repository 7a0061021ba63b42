/** The bytes as UTF-8, byte order mark kept, or undefined when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of canonical base64 with its padding, or undefined: there is one text for the same bytes. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Control characters but the tab: C0, DEL and C1. */
export const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/u;
