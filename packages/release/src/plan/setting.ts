import { InvalidValue } from '@slipway/core';

/** Settings that may not fit what the checkout holds, by their names in `ReleaseSettings`. */
export type Setting =
  | 'version'
  | 'ldflags'
  | 'tags'
  | 'mode'
  | 'env'
  | 'budgets'
  | 'formats'
  | 'nameTemplate'
  | 'files'
  | 'metadata'
  | 'runners';

/** A setting that does not fit the checkout. Who asked for the release knows what the setting is called there. */
export class InvalidSetting extends InvalidValue {
  override readonly name: string = 'InvalidSetting';
  readonly setting: Setting;

  constructor(setting: Setting, { message, hint, code, cause }: InvalidValue) {
    super(message, hint, { code, cause });
    this.setting = setting;
  }
}

/** An `InvalidValue` that `decide` throws is about this setting. */
export function inSetting<T>(setting: Setting, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw error instanceof InvalidValue ? new InvalidSetting(setting, error) : error;
  }
}
