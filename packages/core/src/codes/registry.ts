import type { Row } from './row.ts';

/** What can be wrong between here and a registry. */
export const REGISTRY = {
  'registry-unauthorized': {
    outcome: 'refused',
    means: 'The registry does not know the login. The hint says which credentials were used.',
    fix: 'Log in before, or give `username` and `password`.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-denied': {
    outcome: 'refused',
    means: 'The login may not do this.',
    fix: "GitHub's registry wants `packages: write`, and the package must grant the repository access.",
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-not-found': {
    outcome: 'refused',
    means: 'The repository is not there.',
    fix: 'Create it first: not every registry does so at the first push.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-refused': {
    outcome: 'refused',
    means: 'The registry refuses it by a rule of its own.',
    fix: 'See what the registry says; the hint names the rule where it is known.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-limit': {
    outcome: 'could-not-check',
    means: 'The registry limits how often it is asked.',
    fix: 'Wait, or sign in: most limits are higher then.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-unavailable': {
    outcome: 'could-not-check',
    means: 'The registry has trouble of its own.',
    fix: 'See its status page, then run the step again.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-unreachable': {
    outcome: 'could-not-check',
    means: "Network, proxy, or the registry's own trouble; after several attempts.",
    fix: 'Check the name of the registry, and whether a proxy is needed (`HTTPS_PROXY`).',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-absent': {
    outcome: 'could-not-check',
    means: 'The address does not answer as a registry does.',
    fix: 'Check the name of the registry.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-answer': {
    outcome: 'could-not-check',
    means: 'An answer is none that a registry gives.',
    fix: 'See what stands between the registry and this machine.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-challenge': {
    outcome: 'could-not-check',
    means: 'The registry asks for credentials in a way that cannot be read.',
    fix: 'See whether the address is that of a registry.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-proxy': {
    outcome: 'refused',
    means: '`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.',
    fix: 'Write `http://HOST:PORT`, or take the variable away.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-tls': {
    outcome: ['refused', 'could-not-check'],
    means: 'The certificate of the registry is not trusted (the message says why), or it speaks no TLS.',
    fix: 'Give its CA with `ca-file`, `SSL_CERT_FILE` or `/etc/docker/certs.d/HOST/ca.crt`; name a registry without TLS in `insecure`.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-token': {
    outcome: 'could-not-check',
    means: 'The service that gives tokens for the registry does not answer, or not with a token.',
    fix: 'See the status page of the registry, then run the step again.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-address': {
    outcome: 'refused',
    means:
      "The registry sends to an address that is not gone to, such as one without TLS or of this machine's network.",
    fix: 'Tell who runs the registry, or name it by the address that it uses itself.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-digest': {
    outcome: 'could-not-check',
    means: 'The bytes that came are not those of their digest.',
    fix: 'Do not use them; tell who runs the registry.',
    actions: ['docker-metadata', 'push-image'],
  },
  'registry-changed': {
    outcome: 'could-not-check',
    means: 'A tag was set by somebody else in between.',
    fix: 'Let one run at a time publish to a repository, then run the step again.',
    actions: ['push-image'],
  },
  'registry-blob-unknown': {
    outcome: 'could-not-check',
    means: 'The registry does not have content that a manifest names.',
    fix: 'Push again.',
    actions: ['push-image'],
  },
  'registry-pages': {
    outcome: 'could-not-check',
    means: 'A list has too many pages, or they lead in a circle.',
    fix: 'Delete what is not needed, or tell who runs the registry.',
    actions: ['docker-metadata', 'push-image'],
  },
  'referrers-tag': {
    outcome: 'could-not-check',
    means: 'The tag that lists what refers to an image is something else.',
    fix: 'Delete it: it is kept for referrers.',
    actions: ['push-image'],
  },
  'referrers-race': {
    outcome: 'could-not-check',
    means: 'The list of what refers to an image was overwritten by others again and again.',
    fix: 'Attach from one place at a time, then run the step again.',
    actions: ['push-image'],
  },
  'blob-changed': {
    outcome: 'refused',
    means: 'A file was changed while it was pushed.',
    fix: 'Push when the files are complete.',
    actions: ['push-image'],
  },
  'docker-config': {
    outcome: 'refused',
    means: "Docker's configuration cannot be read.",
    fix: 'Mend the file, or set `DOCKER_CONFIG` to the folder of another `config.json`.',
    actions: ['docker-metadata', 'push-image'],
  },
  'credential-helper': {
    outcome: 'could-not-check',
    means: 'A credential helper gave no answer in time.',
    fix: 'Set it up so that it asks no person, or give `username` and `password`.',
    actions: ['docker-metadata', 'push-image'],
  },
} as const satisfies Record<string, Row>;
