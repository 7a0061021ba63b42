import { printable, RefusedError } from '@slipway/core';

/** The folder of the layout: the one that is given, else `image`. */
export const layoutOf = ({ layout }: { readonly layout: string }): string => layout || 'image';

/** What is where the layout is to be written. */
export type LayoutFolder =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file' }
  | {
      readonly kind: 'folder';
      readonly names: readonly string[];
      /** Whether a layout could be opened there. */
      readonly isLayout: boolean;
    };

/** Behind a colon push looks for the name of an image. Throws `RefusedError`. */
export function refuseLayoutName(shown: string): void {
  if (!shown.includes(':')) return;
  throw new RefusedError({
    code: 'layout-name',
    message: `Input 'layout': '${printable(shown)}' holds a colon, behind which push looks for the name of an image.`,
    hint: 'Give a folder without a colon, such as image.',
  });
}

/** What a layout consists of, by this action and others: `ingest` is left by containerd and BuildKit. */
const LAYOUT: ReadonlySet<string> = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);

/** Refuses to replace what is something other than an image layout. Throws `RefusedError`. */
export function refuseForeign(found: LayoutFolder, shown: string): void {
  if (found.kind === 'absent' || (found.kind === 'folder' && found.names.length === 0)) return;
  if (found.kind === 'folder' && found.isLayout && found.names.every((name) => LAYOUT.has(name))) return;
  throw new RefusedError({
    code: 'layout-foreign',
    message: `'${printable(shown)}' holds something other than an image layout, and is not replaced.`,
    hint: "Choose another folder with the input 'layout', or remove that one.",
  });
}
