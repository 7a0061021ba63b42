import { defineAction, string } from '@slipway/core';

export const contract = defineAction({
  name: 'reproduce',
  description:
    'Rebuilds any Go program from what it says of itself, and tells whether every byte comes from that source.',
  branding: { icon: 'repeat', color: 'blue' },
  permissions: [
    { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
  ],
  inputs: {
    file: string({
      required: true,
      example: 'bin/age',
      docs: 'Path of the program, relative to the workspace or absolute.',
    }),
    source: string({
      default: '',
      example: '.',
      docs: 'Directory or address of a Git repository that has the commit, for a program that was built from a checkout. Empty: the module proxy, checked by the checksum database; for a program of a checkout the repository that the module path names (github.com, gitlab.com, bitbucket.org, codeberg.org).',
    }),
    version: string({
      default: '',
      example: 'v1.4.0',
      docs: 'Tag or commit that it was built from, for a program that names neither version nor commit (`-buildvcs=false`). What a program says itself counts more.',
    }),
    ldflags: string({
      default: '',
      example: '-s -w -X main.version=v1.4.0',
      docs: 'Flags of the linker that it was built with, where it does not say them: with `-trimpath` a program keeps no `-X`. Empty: what the file itself shows.',
    }),
  },
  environment: {
    GOPROXY:
      'Where modules are downloaded from; `GOPRIVATE`, `GONOPROXY`, `GOSUMDB`, `GONOSUMDB`, `GOINSECURE`, `GOVCS` and `GOAUTH` hold beside it.',
    HTTPS_PROXY:
      'Proxy of downloads; `HTTP_PROXY`, `NO_PROXY`, `ALL_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR` hold beside it.',
  },
  outputs: {
    verdict: {
      docs: '`identical`: every byte was built again from source. Anything else ends the step.',
      example: 'identical',
    },
    version: { docs: 'Version that the program was built from.', example: 'v1.4.0' },
    commit: {
      docs: 'Full hash of the commit, for a program that was built from a checkout; empty for one that came from the module proxy.',
      example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1',
    },
    'go-version': { docs: 'Toolchain that built it, both times.', example: 'go1.26.8' },
  },
  operand: 'file',
});
