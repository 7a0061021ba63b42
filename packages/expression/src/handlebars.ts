import Handlebars from 'handlebars/dist/cjs/handlebars.js';

/** Above its highest level, `error`. https://handlebarsjs.com/api-reference/utilities.html */
const SILENT = 4;

/**
 * The template language of the peer itself. A part of its own, which is loaded where a template needs it. Its guards stay on (no prototype is
 * looked into), it has the helpers that come with it and no others, and `log`, which would write to the log of the job, says nothing; so do
 * the warnings of the guards.
 */
export function loadTemplates(): (text: string, names: Readonly<Record<string, unknown>>) => string {
  const environment = Handlebars.create();
  environment.registerHelper('log', () => undefined);
  environment.logger.level = SILENT;
  return (text, names) => environment.compile(text)(names);
}
