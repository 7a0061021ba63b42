export { dateEntry } from './date.ts';
export { type Compat, type Entry, evaluateTemplate, expand, type Scope, type Value } from './evaluate.ts';
export { type Attribute, attributeOf, fieldsOf, invalidAt, type Line, readList, type Source, shown } from './source.ts';
export { isAlone, parseTemplate } from './template.ts';
