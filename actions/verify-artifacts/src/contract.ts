import { defineAction, directory, list, refusedInput, string } from '@slipway/core';
import { fileNameFault } from '@slipway/release';

export const contract = defineAction({
  name: 'verify-artifacts',
  description:
    'Verifies a release: the checksum file is signed by the pinned key, every file is listed and as listed, and nothing else is there.',
  branding: { icon: 'check-circle', color: 'blue' },
  inputs: {
    artifacts: directory({ default: 'release', docs: 'Folder with the release.' }),
    checksums: string({
      default: 'SHA256SUMS',
      docs: 'Name of the checksum file in the folder; its signature has the same name with `.minisig`.',
    }),
    'minisign-public-key': string({
      required: true,
      example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
      docs: 'Public key of the maker of the release, as base64 or as the text of `minisign.pub`. Several lines: any of the keys, for the time when keys change.',
    }),
    'allow-extra': list({
      example: '*.asc',
      docs: 'Names that may be in the folder without being listed, beside the checksum file and its signature: `*` stands for any characters, `?` for one. They are not verified.',
    }),
  },
  outputs: {
    verified: {
      docs: 'JSON array of the files that were verified, with their digests.',
      example:
        '[{"name":"hello_1.4.0_linux_amd64.tar.gz","sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}]',
    },
    count: { docs: 'Number of files that were verified.', example: '7' },
    'key-id': { docs: 'Id of the pinned key that made the signature.', example: 'E7620F1842B4E81F' },
    'trusted-comment': { docs: 'What was signed along with the checksum file.', example: 'file:SHA256SUMS' },
  },
  rules: [
    ({ checksums }) => {
      const wrong = fileNameFault(checksums);
      return wrong === undefined ? undefined : refusedInput('checksums', wrong).fault;
    },
  ],
});
