export { type Code, codeRows, codesOf, outcomesOf } from '../codes.ts';
export { actionYml } from './action-yml.ts';
export { jsonSchema } from './json-schema.ts';
export { fill, fillActionReadme, fillRootReadme, withRepository } from './readme.ts';
