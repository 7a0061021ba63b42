// Writes testdata/github-openapi.json: the operations that the fake GitHub serves, cut out of GitHub's own OpenAPI description.
//
//   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2      (394 MB, so not a dependency)
//   node packages/testkit/scripts/extract-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi
//
// Prose and examples are dropped, and OpenAPI 3.0's `nullable` becomes JSON Schema's type `null`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every operation of the fake. To serve another one, add it here, run this script, and write its handler. */
const OPERATIONS = [
  'git/create-ref',
  'git/create-tag',
  'git/delete-ref',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/list-matching-refs',
  'git/update-ref',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-branches',
  'repos/list-commits',
  'repos/list-tags',
];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const KEPT = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'enum',
  'format',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'not',
  'oneOf',
  'pattern',
  'properties',
  'required',
  'type',
  'uniqueItems',
]);
const REF = '#/components/schemas/';

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: extract-openapi.mjs PATH-OF-@octokit/openapi');
  process.exit(1);
}
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const description = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));

/** Follows a reference to a parameter or response. */
function resolve(value) {
  if (value.$ref === undefined) return value;
  return resolve(
    value.$ref
      .slice(2)
      .split('/')
      .reduce((node, key) => node[key], description),
  );
}

function schemaOf(schema) {
  if (schema.$ref !== undefined) {
    const reference = { $ref: schema.$ref.replace(REF, '#/schemas/') };
    return schema.nullable === true ? { anyOf: [reference, { type: 'null' }] } : reference;
  }
  const result = {};
  for (const [key, value] of Object.entries(schema)) if (KEPT.has(key)) result[key] = keyword(key, value);
  return schema.nullable === true ? nullable(result) : result;
}

function keyword(key, value) {
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, schemaOf(schema)]));
  if (['allOf', 'anyOf', 'oneOf'].includes(key)) return value.map(schemaOf);
  if (['items', 'not'].includes(key) || (key === 'additionalProperties' && typeof value === 'object'))
    return schemaOf(value);
  return value;
}

function nullable(schema) {
  if (schema.type === undefined) return Object.keys(schema).length === 0 ? {} : { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] };
  return { ...schema, ...values, type: [...new Set([schema.type, 'null'].flat())] };
}

const jsonSchema = (content) => {
  const media = content?.['application/json'];
  return media?.schema === undefined ? undefined : schemaOf(media.schema);
};

function operation(method, path, { operationId, parameters = [], requestBody, responses }) {
  const all = parameters.map(resolve).filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: all.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: schemaOf(schema),
    })),
    body:
      requestBody === undefined
        ? undefined
        : { required: requestBody.required === true, schema: jsonSchema(resolve(requestBody).content) },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        { schema: jsonSchema(resolve(response).content) },
      ]),
    ),
  };
}

function referencesIn(value) {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item.slice('#/schemas/'.length)] : referencesIn(item),
  );
}

/** The named schemas that are reached from the operations, and `basic-error` for answers no operation describes. */
function schemasFor(operations) {
  const schemas = {};
  const waiting = ['basic-error', ...referencesIn(operations)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (Object.hasOwn(schemas, name)) continue;
    schemas[name] = schemaOf(description.components.schemas[name]);
    waiting.push(...referencesIn(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const operations = Object.entries(description.paths)
  .flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => operation(method, path, item[method])),
  )
  .filter(({ id }) => OPERATIONS.includes(id))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const missing = OPERATIONS.filter((id) => !operations.some((found) => found.id === id));
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`);

const result = { source: `@octokit/openapi ${version}, api.github.com`, operations, schemas: schemasFor(operations) };
const target = fileURLToPath(new URL('../testdata/github-openapi.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(result, null, 1)}\n`);
console.log(`${operations.length} operations, ${Object.keys(result.schemas).length} schemas -> ${target}`);
