// What a workflow may say of Slipway's own actions: the action exists, its inputs and outputs exist, nothing required is missing.
import { parse } from 'yaml';

const OWN = /^(?:\$\/|\.\/|(?<repository>[\w.-]+\/[\w.-]+)\/)actions\/(?<name>[\w-]+)(?:@\S+)?$/;

function stepsOf(workflow) {
  return Object.entries(workflow?.jobs ?? {}).map(([job, definition]) => ({ job, steps: definition?.steps ?? [] }));
}

function stepFaults(job, step, contract, name) {
  const where = `${job}/${step.id ?? step.name ?? step.uses}`;
  if (contract === undefined) return [`${where}: there is no action '${name}'`];
  const given = Object.keys(step.with ?? {});
  const unknown = given
    .filter((input) => !(input in contract.inputs))
    .map((input) => `${where}: ${name} has no input '${input}'`);
  const mode = step.with?.mode ?? contract.inputs.mode?.default;
  const belongs = ({ modes }) => modes === undefined || !(mode in contract.modes) || modes.includes(mode);
  const missing = Object.entries(contract.inputs)
    .filter(([input, definition]) => definition.required && belongs(definition) && !given.includes(input))
    .map(([input]) => `${where}: ${name} needs the input '${input}'`);
  const useless = given
    .filter((input) => input in contract.inputs && !belongs(contract.inputs[input]))
    .map((input) => `${where}: ${name} has no use for '${input}' in mode ${mode}`);
  return [...unknown, ...missing, ...useless];
}

/** Uses of `steps.ID.outputs.NAME` whose step runs one of our actions that has no such output. */
function outputFaults(text, byId) {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, output]) => {
    const contract = byId.get(id);
    return contract === undefined || output in contract.outputs ? [] : [`${contract.name} has no output '${output}'`];
  });
}

/** What is wrong with a workflow's use of Slipway's actions. `contracts` by name; `repository` as `OWNER/REPO`. */
export function workflowFaults(text, contracts, repository) {
  const byId = new Map();
  const faults = stepsOf(parse(text)).flatMap(({ job, steps }) =>
    steps.flatMap((step) => {
      const own = OWN.exec(step.uses ?? '');
      if (own === null) return [];
      const { name, repository: given } = own.groups;
      if (given !== undefined && given !== repository) return [];
      const contract = contracts.get(name);
      if (contract !== undefined && step.id !== undefined) byId.set(step.id, contract);
      return stepFaults(job, step, contract, name);
    }),
  );
  return [...faults, ...outputFaults(text, byId)];
}
