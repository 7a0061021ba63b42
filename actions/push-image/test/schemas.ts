import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/** Documents of the image specification that it has schemas for. */
export type SchemaName = 'image-index' | 'image-manifest' | 'config' | 'image-layout';

/** The schema without what draft 4 calls `id`: references go by file names. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => key !== '$schema' && !(key === 'id' && typeof inner === 'string'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutIds(inner)]));
}

/** The schemas as the specification's own Go module carries them, which Go's checksum database vouches for. */
export function imageSchemas(): (name: SchemaName, value: unknown) => readonly unknown[] {
  const said = execFileSync('go', ['mod', 'download', '-json', 'github.com/opencontainers/image-spec@v1.1.1'], {
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
  });
  const folder = join(JSON.parse(said).Dir, 'schema');
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const schema = withoutIds(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema, name);
  }
  return (name, value) => {
    ajv.validate(`${name}-schema.json`, value);
    return ajv.errors ?? [];
  };
}
