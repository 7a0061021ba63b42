// The JSON Schemas of release.json and dependencies.json, from the definition that also reads and writes them.
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { root } from './repository.mjs';

/** Rules that are functions: the definition says them for schemas by `metadata`, where schemas have words for them. */
const FUNCTIONS = new Set(['check', 'check_items']);

function converted({ valibotAction: { type }, jsonSchema }) {
  if (type === 'safe_integer') return { ...jsonSchema, type: 'integer' };
  return FUNCTIONS.has(type) ? jsonSchema : undefined;
}

const schemaOf = (definition) => {
  const { $schema: _, ...schema } = toJsonSchema(definition, { overrideAction: converted, target: 'draft-2020-12' });
  const id = schema.properties.$schema.const;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...schema };
};

/** Text of each schema by its path, from the compiled sources (`npm run build`). */
export async function manifestSchemas() {
  const { DEPENDENCIES, RELEASE } = await import(join(root, 'packages/release/build/index.js'));
  const text = (definition) => `${JSON.stringify(schemaOf(definition), null, 2)}\n`;
  return {
    'packages/release/release.schema.json': text(RELEASE),
    'packages/release/dependencies.schema.json': text(DEPENDENCIES),
  };
}
