import { RefusedError } from '@slipway/core';
import { isLoopback, parseReference } from '@slipway/oci';
import { destinations } from './destinations.ts';
import type { Inputs, RegistryInputs } from './inputs.ts';

/** The registries that username and password are for: those that are written to, and that of the image that is inspected. */
function ownRegistries(inputs: RegistryInputs): readonly string[] {
  if (inputs.mode === 'inspect') return inputs.source === '' ? [] : [parseReference(inputs.source).registry];
  const { mode, tags, images } = inputs;
  const written = tags.length + images.length === 0 ? [] : destinations(mode === 'rollback' ? [] : tags, images);
  return [...new Set(written.map(({ name }) => name.registry))];
}

/** A user and a password for a registry. */
export interface Login {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** The logins that the inputs give; none where Docker's configuration has to say. Throws `RefusedError` for half of one. */
export function loginsOf(inputs: Inputs): readonly Login[] {
  if (inputs.mode === 'build') return [];
  const { username } = inputs;
  const password = inputs.password ?? '';
  if ((username === '') !== (password === ''))
    throw new RefusedError({
      code: 'login',
      message: `Input '${username === '' ? 'password' : 'username'}' is given, and '${username === '' ? 'username' : 'password'}' is not.`,
      hint: 'Give both, or neither and log in before (docker/login-action, docker login).',
    });
  if (username === '') return [];
  return ownRegistries(inputs).map((registry) => ({ registry, username, password }));
}

/** Whether a registry is spoken to without TLS: one that is named, and this machine itself. */
export function insecureRegistries(named: readonly string[]): (registry: string) => boolean {
  const hosts = named.map((host) => host.toLowerCase());
  return (registry) => hosts.includes(registry) || isLoopback(registry);
}
