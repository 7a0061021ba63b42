/** Numbers of the tags that are written here: https://rpm-software-management.github.io/rpm/manual/tags.html */
export const TAG = {
  headerImmutable: 63,
  i18nTable: 100,
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  summary: 1004,
  description: 1005,
  buildTime: 1006,
  buildHost: 1007,
  size: 1009,
  license: 1014,
  packager: 1015,
  group: 1016,
  url: 1020,
  os: 1021,
  arch: 1022,
  fileSizes: 1028,
  fileModes: 1030,
  fileRdevs: 1033,
  fileMtimes: 1034,
  fileDigests: 1035,
  fileLinkTos: 1036,
  fileFlags: 1037,
  fileUserName: 1039,
  fileGroupName: 1040,
  sourceRpm: 1044,
  fileVerifyFlags: 1045,
  rpmVersion: 1064,
  changelogTime: 1080,
  changelogName: 1081,
  changelogText: 1082,
  fileDevices: 1095,
  fileInodes: 1096,
  fileLangs: 1097,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  payloadFormat: 1124,
  payloadCompressor: 1125,
  payloadFlags: 1126,
  fileDigestAlgo: 5011,
  encoding: 5062,
  payloadDigest: 5092,
  payloadDigestAlgo: 5093,
} as const;

/** Tags of the signature header. */
export const SIGNATURE_TAG = {
  headerSignatures: 62,
  /** OpenPGP signature of the header by DSA, ECDSA or EdDSA. */
  dsaHeader: 267,
  /** OpenPGP signature of the header by RSA. */
  rsaHeader: 268,
  sha1Header: 269,
  sha256Header: 273,
  size: 1000,
  payloadSize: 1007,
} as const;

/** The number of SHA-256 in OpenPGP: https://www.rfc-editor.org/rfc/rfc4880#section-9.4 */
export const SHA256_ALGORITHM = 8;
