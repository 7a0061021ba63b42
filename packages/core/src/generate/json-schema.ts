import type { AnyContract } from '../action.ts';
import type { JsonSchema } from '../kind.ts';
import { ofModes } from './action-yml.ts';

/** Expressions are allowed for every input: the value is known only when the workflow runs. */
const EXPRESSION: JsonSchema = { type: 'string', pattern: '\\$\\{\\{.*\\}\\}' };

/** JSON Schema (draft 2020-12) of the action's `with:` block, for completion in editors. */
export function jsonSchema(contract: AnyContract): string {
  const properties = Object.entries(contract.inputs).map(([name, input]) => [
    name,
    {
      description: ofModes(input),
      ...(input.default === undefined ? {} : { default: input.default }),
      ...(input.deprecated === undefined ? {} : { deprecated: true }),
      ...(input.example === undefined ? {} : { examples: [input.example] }),
      anyOf: [input.kind.schema, EXPRESSION],
    },
  ]);
  const required = Object.entries(contract.inputs)
    .filter(([, input]) => input.required && input.modes === undefined)
    .map(([name]) => name);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Inputs of ${contract.name}`,
    description: contract.description,
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
