import { InvalidValue, type LineGrammar, listed, printable } from '@slipway/core';
import { type EnvLine, parseEnvLine } from '@slipway/go';
import {
  type Budget,
  type FileLine,
  type FormatRule,
  parseBudget,
  parseFileLine,
  parseFormat,
  parseNameTemplate,
  parseRunner,
  type RunnerRule,
  type TemplateRule,
} from '@slipway/release';

/** Lines that have one of a few words each. `code` is that of the fault. */
function words<const T extends string>(code: 'sbom' | 'checksums', allowed: readonly T[]): LineGrammar<T> {
  return {
    expects: allowed.join('|'),
    parse: (line) => {
      const found = allowed.find((known) => known === line);
      if (found !== undefined) return found;
      const message = `'${printable(line, 40)}' is not ${listed(allowed, { or: true })}`;
      throw new InvalidValue(message, `Write one of ${listed(allowed)} a line.`, { code });
    },
  };
}

export const ENV: LineGrammar<EnvLine> = { expects: '[SELECTOR:]NAME=VALUE', parse: parseEnvLine };
export const FORMATS: LineGrammar<FormatRule> = { expects: '[SELECTOR=]FORMAT', parse: parseFormat };
export const NAMES: LineGrammar<TemplateRule> = { expects: '[SELECTOR=]TEMPLATE', parse: parseNameTemplate };
export const FILES: LineGrammar<FileLine> = { expects: 'GLOB [=> PATH]', parse: parseFileLine };
export const SBOM = words('sbom', ['none', 'spdx', 'cyclonedx']);
export const CHECKSUMS = words('checksums', ['sha256', 'sha512']);
export const MAX_SIZE: LineGrammar<Budget> = { expects: '[GLOB=]SIZE [warn]', parse: parseBudget };
export const RUNNERS: LineGrammar<RunnerRule> = { expects: '[SELECTOR=]LABEL', parse: parseRunner };
