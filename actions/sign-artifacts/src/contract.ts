import { boolean, defineAction, directory, refusedInput, secret, string } from '@slipway/core';
import { fileNameFault } from '@slipway/release';

export const contract = defineAction({
  name: 'sign-artifacts',
  description:
    'Lists the files of a release in SHA256SUMS, signs the list, and checks from disk that both hold for every file.',
  branding: { icon: 'edit-3', color: 'blue' },
  inputs: {
    artifacts: directory({
      default: 'release',
      docs: 'Folder with the files of the release, and nothing else: no sub-folders, no symbolic links.',
    }),
    checksums: string({
      default: 'SHA256SUMS',
      docs: 'Name of the checksum file in the folder. It is made when it is missing; otherwise each of its lines is checked against the file on disk first, and a file that it does not list is refused.',
    }),
    'minisign-key': secret({
      required: true,
      docs: 'Text of the secret key file, as `minisign -G` writes it (`-W` for one without password).',
    }),
    'minisign-password': secret({
      docs: 'Password of the secret key. Opening a key takes five seconds and 1.1 GB of memory: that is how minisign protects it.',
    }),
    'trusted-comment': string({
      default: '',
      example: 'version:v1.4.0',
      docs: 'Text that is signed along with the checksum file. Empty: `file:` and the name of the checksum file, after `timestamp:` when `SOURCE_DATE_EPOCH` is set.',
    }),
    'dry-run': boolean({ default: false, docs: 'Check everything and write nothing.' }),
  },
  environment: {
    SOURCE_DATE_EPOCH:
      'Seconds since 1970 that the trusted comment names, where none is given. Not set: it names no time.',
  },
  outputs: {
    signatures: {
      docs: 'JSON array of the signature files, relative to the workspace.',
      example: '["release/SHA256SUMS.minisig"]',
    },
    'checksums-file': { docs: 'The checksum file, relative to the workspace.', example: 'release/SHA256SUMS' },
    'public-key': {
      docs: 'Public key that verifies the signature.',
      example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
    },
    'key-id': { docs: 'Id of the key, as minisign prints it.', example: 'E7620F1842B4E81F' },
    signed: { docs: 'Number of files that the signature covers.', example: '7' },
  },
  rules: [
    ({ checksums }) => {
      const wrong = fileNameFault(checksums);
      return wrong === undefined ? undefined : refusedInput('checksums', wrong).fault;
    },
  ],
});
