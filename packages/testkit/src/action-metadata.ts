import { parse } from 'yaml';
import type { RunContext } from './runner-variables.ts';

export interface DeclaredInput {
  readonly name: string;
  readonly default: string;
}

/** The inputs that an `action.yml` declares; one without default is passed as the empty string, as the runner does. */
export function declaredInputs(actionYaml: string): readonly DeclaredInput[] {
  const document: unknown = parse(actionYaml);
  if (!isRecord(document) || !isRecord(document['inputs'])) return [];
  return Object.entries(document['inputs']).map(([name, input]) => ({
    name,
    default: isRecord(input) ? String(input['default'] ?? '') : '',
  }));
}

/** Defaults may use `${{ github.KEY }}`; any other expression is refused, for the emulator does not evaluate them. */
export function evaluateDefault(input: DeclaredInput, context: RunContext, token: string, workspace: string): string {
  return input.default.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (expression: string, body: string) => {
    const value = githubValue(body, context, token, workspace);
    if (value === undefined)
      throw new Error(`give the input '${input.name}': its default ${expression} is not evaluated`);
    return value;
  });
}

function githubValue(body: string, context: RunContext, token: string, workspace: string): string | undefined {
  const values: Readonly<Record<string, string>> = {
    'github.token': token,
    'github.workspace': workspace,
    'github.repository': context.repository,
    'github.ref': context.ref,
    'github.sha': context.sha,
    'github.actor': context.actor,
    'github.event_name': context.eventName,
    'github.server_url': context.serverUrl,
    'github.api_url': context.apiUrl,
    'github.run_id': context.runId,
  };
  return values[body];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
