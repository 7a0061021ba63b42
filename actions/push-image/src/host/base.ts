import type { Host } from '@slipway/core';
import { type Base, openBase } from '@slipway/oci/host';
import { baseSource } from '../base-source.ts';
import type { BuildInputs } from '../inputs.ts';
import { openImages, openLayoutImage } from './images.ts';

/** Opens the base that the input names; undefined for `scratch`. Throws `RefusedError` and `CouldNotCheckError`. */
export async function readBase(inputs: BuildInputs, host: Host): Promise<Base | undefined> {
  const found = baseSource(inputs.base);
  switch (found.kind) {
    case 'scratch':
      return undefined;
    case 'layout': {
      const { layout, root } = await openLayoutImage(found.layout, 'base', host);
      return openBase(layout, root, '');
    }
    case 'registry': {
      const { source, root } = await (await openImages(inputs, host)).find(found.reference, 'base');
      return openBase(source, root, found.name);
    }
  }
}
