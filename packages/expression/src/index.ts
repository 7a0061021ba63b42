export { type Compat, type Entry, evaluateTemplate, expand, type Scope, type Value } from './evaluate.ts';
export { dateScope, globalScope, type Times } from './scope.ts';
export { type Attribute, attributeOf, fieldsOf, type Line, readList, refusal, type Source, shown } from './source.ts';
export { isRawAlone, parseTemplate } from './template.ts';
