import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** The file that scripts/extract-openapi.mjs writes. */
export interface ApiDescription {
  readonly operations: readonly OperationDescription[];
  readonly schemas: Readonly<Record<string, object>>;
}

export interface OperationDescription {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterDescription[];
  readonly body?: { readonly required: boolean; readonly schema?: object };
  readonly responses: Readonly<Record<string, { readonly schema?: object }>>;
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}

export interface Operation extends OperationDescription {
  /** Gives the values of the path's parameters when the path is this operation's. */
  match(method: string, path: string): Readonly<Record<string, string>> | undefined;
}

export interface ApiSchema {
  readonly operations: readonly Operation[];
  /** What is wrong with a value, by the schema; empty when nothing is. */
  faults(schema: object, value: unknown): readonly string[];
  /** Schema of an answer; errors that the operation does not describe, or only names, have GitHub's general form. */
  responseSchema(operation: Operation, status: number): object | 'empty' | undefined;
}

const BASE = 'https://slipway.example/github-openapi.json';
/** Parameters whose values may hold slashes. */
const WITH_SLASHES: ReadonlySet<string> = new Set(['ref', 'branch', 'basehead', 'path']);

export function apiSchema(description: ApiDescription): ApiSchema {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: BASE, schemas: description.schemas });
  const compiled = new Map<object, ValidateFunction>();
  const validator = (schema: object): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(rebased(schema));
    compiled.set(schema, known);
    return known;
  };
  const general = { $ref: '#/schemas/basic-error' };
  return {
    operations: description.operations.map(withMatch),
    faults(schema, value) {
      const validate = validator(schema);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`,
      );
    },
    responseSchema(operation, status) {
      if (status === 304) return 'empty';
      const described = operation.responses[String(status)];
      if (status >= 400) return described?.schema ?? general;
      return described && (described.schema ?? 'empty');
    },
  };
}

/** References inside the description are made absolute, so that every schema can be compiled alone. */
function rebased(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${BASE}#/`);
  return Object(JSON.parse(text));
}

function withMatch(operation: OperationDescription): Operation {
  const names: string[] = [];
  const source = operation.path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)';
  });
  const pattern = new RegExp(`^${source}$`);
  return {
    ...operation,
    match(method, path) {
      const found = method === operation.method ? pattern.exec(path) : null;
      if (found === null) return undefined;
      return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
    },
  };
}
