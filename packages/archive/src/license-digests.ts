/**
 * SHA-256 of the texts of licences, in the form that they are compared in, and their SPDX identifiers
 * (https://spdx.org/licenses/). Digests, because the texts would be many times the size of all other code here. Tests
 * recompute each from a text that others published.
 */
export const LICENSE_DIGESTS: ReadonlyMap<string, string> = new Map([
  ['b200bf1585b19943c4d355291977a48a29335c3e0abdcbf13b9f1272098997d1', '0BSD'],
  ['f86c45fc72b043272de5d765793567a95363a0016be29aaee3c6a6d8b0ca5532', 'Apache-2.0'],
  ['9666d051921bc497595d01b3c5b73b1f06842a6aa072b0221619c1e6d78d99e7', 'Apache-2.0'], // without its last line and what follows
  ['95ebafaabf80c10ce0c02d6506b3c942348da0561e2d2af910f930ef055bc343', 'Apache-2.0'], // without the appendix
  ['94c521d5210d4b1c2956396231ea833c03909a1ed64e82ebbd2d749a3da9f360', 'Apache-2.0'], // the notice in the place of the appendix
  ['7a46cf4a5d56898d746584f4fe57bdf571d600a8f39d21063431d88929f803c7', 'Apache-2.0'], // the notice of the appendix alone
  ['d26429e72c6fe971b712cc19e3a8bc32ee0a10b81041a1259a2ba4178e74bb34', 'BSD-2-Clause'],
  ['adb01f0821a0340c44a647f5447f34de43aa371b8bd82265576af9bd2d9e2976', 'BSD-3-Clause'],
  ['4de70847bfe308fdc717d57483040e1f267e86005ebee953a519a51970ca5cd1', 'BSL-1.0'],
  ['31ba36e2e04bc3675634e1102b3e48aa9fae433602d94bde1101ae8db6613636', 'CC0-1.0'],
  ['375b998174c6f9deefcff4fba3e8bc6e1afcf54020942acc12de7979bd9b05cb', 'ISC'],
  ['c3fdf181c6b6022ca6787a2ea25c4acd12c31064159012cf53f25ef8665618d1', 'MIT'],
  ['3fa87ab92abe91e8456ccb07a51d2d7f7b515ed0752c41261ea984e0bb1b5bbe', 'MIT-0'],
  ['8dce888cb942d93cebeb8e0fea8afac43e084f54254ac4d9b99cfde68a62468b', 'MPL-2.0'],
  ['3f21e0888f1fb1d33f123e48fe4b25be54a6bd0a54bc4e317b9851a291246e75', 'Unlicense'],
  ['9ddc78a5797b5008d488969fd959f4281a97821e07ddc5d19ca9c163fdbeeb73', 'Zlib'],
]);
