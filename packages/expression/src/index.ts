export { dateEntry } from './date.ts';
export { engineOf } from './engine.ts';
export {
  type Compat,
  type Engine,
  type Entry,
  expand,
  needsEngine,
  type Scope,
  type Value,
} from './evaluate.ts';
export { type Attribute, attributeOf, fieldsOf, invalidAt, type Line, readList, type Source, shown } from './source.ts';
export { isAlone } from './template.ts';
