import { stringify } from 'yaml';
import type { AnyContract } from '../action.ts';

const BANNER = ' Generated from src/contract.ts by `npm run generate`. Do not edit.';

/** The docs, with the modes that it belongs to before them: action.yml knows no groups. */
export function ofModes({ modes, docs }: { readonly modes?: readonly string[]; readonly docs: string }): string {
  return modes === undefined ? docs : `${modes.map((mode) => `\`${mode}\``).join(', ')}: ${docs}`;
}

/** The text of an action's action.yml. Its bundle is `dist/NAME/index.js` of the same repository. */
export function actionYml(contract: AnyContract): string {
  const inputs = Object.entries(contract.inputs).map(([name, input]) => {
    // Whether an input of some modes alone has to be given is known when the mode is.
    const required = input.required && input.modes === undefined;
    const fallback = input.default ?? input.runnerDefault;
    const { deprecated } = input;
    return [
      name,
      {
        description: ofModes(input),
        required,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(deprecated === undefined ? {} : { deprecationMessage: `Use '${deprecated.successor}' instead.` }),
      },
    ];
  });
  const outputs = Object.entries(contract.outputs).map(([name, output]) => [name, { description: ofModes(output) }]);
  const action = {
    name: `Slipway: ${contract.name}`,
    description: contract.description,
    author: 'The Slipway authors',
    branding: contract.branding,
    ...(inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) }),
    ...(outputs.length === 0 ? {} : { outputs: Object.fromEntries(outputs) }),
    runs: {
      using: 'node24',
      main: `../../dist/${contract.name}/index.js`,
      ...(contract.sweepsAfterwards ? { post: `../../dist/${contract.name}/post.js` } : {}),
    },
  };
  return `#${BANNER}\n${stringify(action, { lineWidth: 120 })}`;
}
