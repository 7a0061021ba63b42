export { outcomesOf } from '../codes/row.ts';
export { codeRows } from '../codes.ts';
export { actionYml } from './action-yml.ts';
export { jsonSchema } from './json-schema.ts';
export { fillActionReadme, fillRootReadme, withRepository } from './readme.ts';
