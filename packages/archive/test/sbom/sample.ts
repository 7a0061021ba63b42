import type { BomProgram } from '../../src/sbom/program.ts';

/** A program with a module of each kind. */
export const PROGRAM: BomProgram = {
  name: 'hello',
  fileName: 'hello_1.4.0_linux_arm_v7/hello',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  version: 'v1.4.0',
  commit: '0123456789abcdef0123456789abcdef01234567',
  packagePath: 'example.com/tools/v2/cmd/hello',
  modulePath: 'example.com/tools/v2',
  license: 'Apache-2.0',
  goVersion: 'go1.26.8',
  platform: 'linux/arm/v7',
  time: 1_700_000_000, // 2023-11-14T22:13:20Z
  modules: [
    {
      path: 'golang.org/x/crypto',
      version: 'v0.31.0',
      sum: 'h1:ihbySMvVjLAeSH1IbfcRTkD/iNscyz8rGzjF/E5hV6U=',
      license: 'BSD-3-Clause',
    },
    {
      path: 'github.com/Masterminds/semver',
      version: 'v3.5.0+incompatible',
      sum: 'h1:Ch7DpJOmO8cVrSlT3w9rEmCFVXVPZ0yAdiJ6m+iXYWc=',
      license: '',
    },
    {
      path: 'example.com/fork/yaml',
      version: 'v1.0.1',
      sum: '',
      license: 'MIT',
      replaced: { path: 'gopkg.in/yaml.v3', version: 'v3.0.1' },
    },
    {
      path: './third_party/pty',
      version: '(devel)',
      sum: '',
      license: '',
      replaced: { path: 'github.com/creack/pty', version: 'v1.1.24' },
    },
    { path: 'example.com/tools/shared', version: '(devel)', sum: '', license: 'Apache-2.0' },
  ],
};
