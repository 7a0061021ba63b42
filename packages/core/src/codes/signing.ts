import type { Row } from './row.ts';

/** What can be wrong with the files of a release, their list, its signature and the keys. */
export const SIGNING = {
  'nothing-to-sign': {
    outcome: 'refused',
    means: 'The folder holds no file to sign.',
    fix: 'Build first, or give the right folder as `artifacts`.',
    actions: ['sign-artifacts'],
  },
  'names-clash': {
    outcome: 'refused',
    means: 'Two names differ only in case or Unicode form.',
    fix: 'Rename one: they overwrite each other where case does not count.',
    actions: ['sign-artifacts'],
  },
  'changed-while-signing': {
    outcome: 'refused',
    means: 'Another step writes into the folder at the same time.',
    fix: 'Sign when all files are there.',
    actions: ['sign-artifacts'],
  },
  'not-text': {
    outcome: 'refused',
    means: 'The file is not UTF-8 text: converted, cut off, or another file.',
    fix: 'Fetch it again as binary; `SHA256SUMS` to be signed: write it with `sha256sum`, or remove it.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'file-changed': {
    outcome: 'refused',
    means: 'The file is not what the list says. When verifying, it is not the one that was signed.',
    fix: 'Do not use it. When signing: make `SHA256SUMS` last, or remove it.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'file-missing': {
    outcome: 'refused',
    means: 'A listed file is not there. A part of a release is not accepted.',
    fix: 'Fetch the whole release. When signing: build the file, or remove `SHA256SUMS` to have it made.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'file-renamed': {
    outcome: 'refused',
    means: 'The file is there under a name that differs in case or Unicode form.',
    fix: 'Rename it to what is listed.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'file-unlisted': {
    outcome: 'refused',
    means:
      'Something is in the folder that the list does not name, or a sub-folder or symbolic link: nobody vouches for it.',
    fix: 'Remove it; when verifying, name it in `allow-extra`; when signing, remove `SHA256SUMS` to have it made.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'not-a-file': {
    outcome: 'refused',
    means: 'A symbolic link, a folder or a special file stands where a file should be.',
    fix: 'Put the file itself there, or name the file that a link leads to.',
    actions: ['go-matrix-build', 'push-image', 'sign-artifacts', 'verify-artifacts'],
  },
  'file-unreadable': {
    outcome: ['refused', 'could-not-check'],
    means: 'A file or the folder cannot be read, or changes while it is read: rights or disk.',
    fix: 'Make it readable and run again; nothing is known of its content.',
    actions: ['go-matrix-build', 'push-image', 'sign-artifacts', 'verify-artifacts'],
  },
  'file-not-written': {
    outcome: 'could-not-check',
    means: 'A file could not be written: rights or disk space of its folder. Nothing is left half-written.',
    fix: 'Make room and the folder writable, then run again.',
    actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'sign-artifacts'],
  },
  'file-too-large': {
    outcome: 'refused',
    means: 'The file is too large for a checksum file or a signature: it may be a page of an error.',
    fix: 'Fetch it again.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'release-incomplete': {
    outcome: 'refused',
    means: 'The list or its signature (`SHA256SUMS.minisig`) is missing.',
    fix: 'Fetch all files of the release.',
    actions: ['verify-artifacts'],
  },
  'nothing-listed': {
    outcome: 'refused',
    means: 'The list names no file, so nothing would be verified.',
    fix: 'Fetch it again, or ask the maker of the release.',
    actions: ['verify-artifacts'],
  },
  'signature-other-key': {
    outcome: 'refused',
    means: 'Signed by a key that is not pinned; both ids are named.',
    fix: 'Ask the maker by another way before you pin the new one. If the key did not change, do not use the files.',
    actions: ['verify-artifacts'],
  },
  'signature-wrong': {
    outcome: 'refused',
    means: 'The list or the signature was changed after signing.',
    fix: 'Do not use the files; fetch both again.',
    actions: ['verify-artifacts'],
  },
  'trusted-comment-wrong': {
    outcome: 'refused',
    means: 'The trusted comment is not the one that was signed.',
    fix: 'Do not trust it; fetch the signature again.',
    actions: ['verify-artifacts'],
  },
  'trusted-comment': {
    outcome: 'refused',
    means: '`trusted-comment` is not one line of text.',
    fix: 'Write one line, such as `version:v1.4.0`.',
    actions: ['sign-artifacts'],
  },
  'minisign-key-missing': {
    outcome: 'refused',
    means: 'There is no key in the input. A secret is empty when it is not set, and in workflows of forks.',
    fix: 'Signing: the text of `minisign.key`. Verifying: the second line of `minisign.pub`.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'minisign-key-malformed': {
    outcome: 'refused',
    means:
      'The key cannot be read: the path of its file, the public key instead of the secret one or the reverse, PEM, or a part of it.',
    fix: 'Signing: the whole text of `minisign.key`. Verifying: the second line of `minisign.pub`; one line for each key.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'minisign-key-twice': {
    outcome: 'refused',
    means: 'The same key is given twice.',
    fix: 'Keep one line for each key.',
    actions: ['verify-artifacts'],
  },
  'minisign-weak-key': {
    outcome: 'refused',
    means: 'The public key is weak: anybody can sign for it.',
    fix: 'Make a key with `minisign -G`.',
    actions: ['verify-artifacts'],
  },
  'minisign-secret-key-shown': {
    outcome: 'refused',
    means: 'A secret key was given as public key. This input is not masked.',
    fix: 'If the log was readable, make a new key; give the public one, which begins with RW.',
    actions: ['verify-artifacts'],
  },
  'minisign-signature-malformed': {
    outcome: 'refused',
    means: 'The file is not a signature of minisign (a page of an error?), cut off, or converted (carriage returns).',
    fix: 'Fetch it again as binary.',
    actions: ['sign-artifacts', 'verify-artifacts'],
  },
  'minisign-password-missing': {
    outcome: 'refused',
    means: 'The secret key is protected by a password, and none is given.',
    fix: 'Set `minisign-password`, or use a key made without one (`minisign -G -W`).',
    actions: ['sign-artifacts'],
  },
  'minisign-password-wrong': {
    outcome: 'refused',
    means: 'The password does not open the secret key.',
    fix: 'Give the password that the key was made with; if it is right, the key is damaged.',
    actions: ['sign-artifacts'],
  },
  'minisign-password-needless': {
    outcome: 'notice',
    means: 'A password is given and the key has none: whoever reads the secret can sign.',
    fix: 'Add one with `minisign -C`, or drop the input.',
    actions: ['sign-artifacts'],
  },
  'minisign-kdf-limits': {
    outcome: 'refused',
    means: 'The key asks for more memory or work than is accepted.',
    fix: 'Make it again with `minisign -G`.',
    actions: ['sign-artifacts'],
  },
  'name-pattern': {
    outcome: 'refused',
    means: 'A line of `allow-extra` can match no name in a folder.',
    fix: 'Give a bare name, with `*` for any characters and `?` for one; no paths.',
    actions: ['verify-artifacts'],
  },
  'openpgp-key': {
    outcome: 'refused',
    means: 'gpg imports no private key from `rpm-key`.',
    fix: 'Give the whole output of `gpg --armor --export-secret-keys KEY`.',
    actions: ['go-matrix-build'],
  },
  'openpgp-sign': {
    outcome: 'could-not-check',
    means: 'gpg makes no signature with the key.',
    fix: 'Check the passphrase, and that the key may sign and is neither expired nor revoked.',
    actions: ['go-matrix-build'],
  },
} as const satisfies Record<string, Row>;
