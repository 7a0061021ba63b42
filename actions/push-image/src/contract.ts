import { boolean, defineAction, duration, lines, list, oneOf, secret, size, string } from '@slipway/core';
import { parsePlatform } from '@slipway/oci';
import { annotationLine, attachLine, binaryLine, envLine, fileLine, labelLine, portLine } from './lines.ts';

/** Modes that set tags in registries. */
const MOVES = ['push', 'promote', 'rollback'] as const;
const BUILD = ['build'] as const;

export const contract = defineAction({
  name: 'push-image',
  description:
    'Builds multi-platform images from programs that are already built, pushes, promotes and rolls them back by exact bytes: no daemon, no Dockerfile.',
  branding: { icon: 'upload-cloud', color: 'blue' },
  permissions: [
    { scope: 'contents', access: 'read', why: 'Only for actions/checkout.' },
    { scope: 'packages', access: 'write', why: "To push to GitHub's container registry with the job's token." },
  ],
  modes: {
    build: 'Programs into an OCI image layout.',
    push: 'A layout to registries.',
    promote: 'The exact bytes of a pushed image under other tags, in other repositories, on other registries.',
    rollback: 'Tags back to an earlier version.',
    inspect: 'What an image says of itself.',
  },
  inputs: {
    layout: string({
      modes: ['build', 'push', 'inspect'],
      default: '',
      example: 'image',
      docs: 'Folder of the OCI image layout, relative to the workspace: `build` writes it, `push` reads it, `inspect` reads it in place of `source`. Empty: `image`.',
    }),
    release: string({
      modes: BUILD,
      default: '',
      example: 'release',
      docs: 'Folder that go-matrix-build wrote. Its Linux programs go into the image, one platform for each target, by themselves (`formats: binary`) or from their tar.gz, each checked against release.json. Empty: `release`, where `binaries` is empty too.',
    }),
    binaries: lines(
      { expects: 'PLATFORM=PATH', parse: binaryLine },
      {
        modes: BUILD,
        example: 'linux/arm64=dist/hello-arm64',
        docs: 'The program of each platform as `OS/ARCHITECTURE[/VARIANT]=PATH`, instead of a release.',
      },
    ),
    program: list({
      modes: BUILD,
      example: 'hello',
      docs: 'Programs of the release that go into the image; the first is the entrypoint. Empty: the only one. For `binaries` it is the name that the program gets.',
    }),
    platforms: lines(
      { expects: 'OS/ARCHITECTURE[/VARIANT]', parse: parsePlatform },
      {
        modes: BUILD,
        example: 'linux/arm64',
        docs: 'Which platforms of the release to take. Empty: all that run Linux.',
      },
    ),
    base: string({
      modes: BUILD,
      default: 'scratch',
      example: 'gcr.io/distroless/static@sha256:…',
      docs: 'What the image is built upon: `scratch`, the folder of an OCI layout as `oci:FOLDER`, or a reference with its digest. A tag alone is refused: it would be another base tomorrow.',
    }),
    'ca-certificates': string({
      modes: BUILD,
      default: 'auto',
      example: 'deploy/ca-certificates.crt',
      docs: "On scratch: certificates that TLS needs, as `/etc/ssl/certs/ca-certificates.crt`. `auto`: this machine's, where it has them; the bytes of the image then depend on them. A path of the workspace: that file. `none`: none.",
    }),
    'time-zones': string({
      modes: BUILD,
      default: 'auto',
      example: 'none',
      docs: "On scratch: Go's table of time zones, as `/usr/share/zoneinfo.zip`, with `ZONEINFO` set. `auto`: that of the Go toolchain, where there is one. A path of the workspace: that file. `none`: none.",
    }),
    files: lines(
      { expects: 'SOURCE=/DESTINATION[:MODE]', parse: fileLine },
      {
        modes: BUILD,
        example: 'config/app.yaml=/etc/app/app.yaml',
        docs: 'Further files and folders as `SOURCE=/DESTINATION` or `SOURCE=/DESTINATION:MODE`; without a mode 0755 for what may be executed, else 0644. No symbolic link is followed; a folder must not take along what Git ignores, unless Git ignores all of it.',
      },
    ),
    entrypoint: list({
      modes: BUILD,
      example: '/usr/bin/hello',
      docs: 'The entrypoint, one argument a line. Empty: `/usr/bin/PROGRAM`.',
    }),
    cmd: list({ modes: BUILD, example: 'serve', docs: 'Arguments after the entrypoint, one a line.' }),
    user: string({
      modes: BUILD,
      default: '65532:65532',
      docs: "Who runs the program, as `UID:GID`, or `base` for what the base says. The default is distroless' user without rights.",
    }),
    'working-directory': string({
      modes: BUILD,
      default: '',
      example: '/var/lib/app',
      docs: 'Directory that the program starts in. Empty: the one of the base, else `/`.',
    }),
    ports: lines(
      { expects: 'PORT[/PROTOCOL]', parse: portLine },
      {
        modes: BUILD,
        example: '8080/tcp',
        docs: 'Ports that the program listens on, as `PORT` or `PORT/udp`.',
      },
    ),
    env: lines(
      { expects: 'NAME=VALUE', parse: envLine },
      { modes: BUILD, example: 'GOMEMLIMIT=512MiB', docs: 'Environment of the program, as `NAME=VALUE`.' },
    ),
    version: string({
      modes: ['build', 'push', 'promote'],
      default: '',
      example: 'v1.4.0',
      docs: 'Version of the image, with or without `v`. Empty: of the release, or what the image says of itself, or the one tag that is a full version.',
    }),
    labels: lines(
      { expects: 'KEY=VALUE', parse: labelLine },
      {
        modes: BUILD,
        example: 'org.opencontainers.image.vendor=Acme',
        docs: 'Labels of the config as `KEY=VALUE`, such as the output `labels` of docker-metadata. Empty: title, version, revision, source and created of the release.',
      },
    ),
    annotations: lines(
      { expects: '[LEVELS:]KEY=VALUE', parse: annotationLine },
      {
        modes: BUILD,
        example: 'index,manifest:org.opencontainers.image.vendor=Acme',
        docs: 'Annotations as `KEY=VALUE` (on index and manifests) or `LEVELS:KEY=VALUE`, with levels `index` and `manifest`. Empty: the labels.',
      },
    ),
    'single-platform': oneOf(['manifest', 'index'], {
      modes: BUILD,
      default: 'manifest',
      docs: 'For one platform: a manifest by itself, which every service takes, or an index of one.',
    }),
    'media-types': oneOf(['oci', 'docker'], {
      modes: BUILD,
      default: 'oci',
      docs: "OCI's media types, or Docker's for registries and services that know no others (they have no annotations).",
    }),
    'max-size': size({
      modes: BUILD,
      example: '20MB',
      docs: 'Most bytes that the compressed layers of one platform may have. More is refused.',
    }),
    sbom: boolean({
      modes: BUILD,
      default: true,
      docs: 'Attach the bills of materials of the release to the images of their platforms.',
    }),
    provenance: boolean({
      modes: BUILD,
      default: true,
      docs: 'Attach an unsigned SLSA provenance to the image: source, programs, base and run. It is no part of the image, whose digest does not depend on it.',
    }),
    attach: lines(
      { expects: 'PATH=MEDIA-TYPE', parse: attachLine },
      {
        modes: BUILD,
        example: 'provenance.intoto.jsonl=application/vnd.in-toto+json',
        docs: 'Further files to attach to the image, as `PATH=MEDIA-TYPE`.',
      },
    ),
    images: list({
      modes: MOVES,
      example: 'ghcr.io/acme/hello',
      docs: 'Repositories that `tags` without a repository are for. `rollback` takes one.',
    }),
    tags: list({
      modes: MOVES,
      example: 'ghcr.io/acme/hello:1.4.0',
      docs: 'The tags to set, with their repository (the output `tags` of docker-metadata) or without (then `images` says where). `rollback`: the tags to take back; empty: `X.Y`, `X` and `latest` as far as they exist.',
    }),
    source: string({
      modes: ['promote', 'inspect'],
      default: '',
      example: 'ghcr.io/acme/hello:1.4.0',
      docs: 'The image, by tag or digest.',
    }),
    to: string({
      modes: ['rollback'],
      default: '',
      example: '1.2.8',
      docs: 'The version to go back to.',
    }),
    exclude: list({
      modes: ['rollback'],
      example: '1.2.9',
      docs: 'The bad versions. Empty: all above `to` in its minor line. They are marked as withdrawn, so that no later run moves a tag to them.',
    }),
    'published-pattern': list({
      modes: MOVES,
      example: 'v*',
      docs: 'Which tags of the repository are versions that are compared, as globs: for those who changed their scheme, so that `2023.12.1` does not hold back `2.1.0` for ever. Empty: all.',
    }),
    overwrite: boolean({
      modes: MOVES,
      default: false,
      docs: 'Whether the tag of a version may be given other content than it has.',
    }),
    force: boolean({
      modes: MOVES,
      default: false,
      docs: 'Whether `X.Y`, `X`, `latest` and the like may go back to a lower version, to a pre-release, or move where what is published cannot be read.',
    }),
    'dry-run': boolean({
      modes: MOVES,
      default: false,
      docs: 'Read and decide everything, change nothing.',
    }),
    username: string({
      modes: ['push', 'promote', 'rollback', 'inspect'],
      default: '',
      example: '${{ github.actor }}',
      docs: "Who logs in to the registries of the tags (of `source` for `inspect`). Empty: Docker's configuration and its credential helpers say.",
    }),
    password: secret({ modes: ['push', 'promote', 'rollback', 'inspect'], docs: 'Password or token of `username`.' }),
    timeout: duration({
      default: '30m',
      docs: 'Most time of the step in all, such as `90s` or `1h30m`, whatever it waits for. One question to a registry has three minutes of it with all its attempts, and a transfer a second more for each 64 KiB that come or go.',
    }),
    'ca-file': string({
      default: '',
      example: 'deploy/registry-ca.crt',
      docs: 'File of the workspace with certificates (PEM) of authorities that registries are trusted by, beside those of this machine (`SSL_CERT_FILE`, `/etc/docker/certs.d`).',
    }),
    insecure: list({
      example: 'registry.test:5000',
      docs: 'Registries to speak to without TLS. `localhost` and loopback addresses are spoken to without it anyway.',
    }),
  },
  environment: {
    SOURCE_DATE_EPOCH:
      'Time of everything in the image in seconds since 1970. Not set: the time of the release, else 1970.',
    DOCKER_CONFIG: 'Folder of the `config.json` with the logins of registries. Not set: `.docker` in the home folder.',
    HTTPS_PROXY:
      'Proxy on the way to registries; `HTTP_PROXY` and `NO_PROXY` (names, addresses, networks) hold beside it, in either case of letters. This machine is always reached directly.',
    SSL_CERT_FILE:
      'Certificates of authorities to trust beside those of Node and of this system; `SSL_CERT_DIR` and `NODE_EXTRA_CA_CERTS` hold beside it.',
    GOROOT: 'Go toolchain that `time-zones: auto` takes the zones from, before those of `PATH`.',
  },
  rules: [
    (inputs) =>
      inputs.mode === 'inspect' && inputs.source !== '' && inputs.layout !== ''
        ? {
            code: 'input-without-use',
            message: "Inputs 'layout' and 'source' both name the image to inspect, and one is inspected.",
            hint: 'Give the layout, or the source in a registry.',
          }
        : undefined,
  ],
  outputs: {
    digest: {
      docs: 'Digest of the image: of its index, or of its manifest where it is one.',
      example: 'sha256:0f4cbdc8c0a3…',
    },
    image: {
      modes: MOVES,
      docs: 'First repository with the digest: what to deploy.',
      example: 'ghcr.io/acme/hello@sha256:0f4cbdc8c0a3…',
    },
    version: { docs: 'Version of the image, without v; empty where none is known.', example: '1.4.0' },
    layout: {
      modes: ['build', 'push'],
      docs: 'Folder of the layout, relative to the workspace; empty where none was written or read.',
      example: 'image',
    },
    platforms: {
      docs: 'JSON array of the platforms, with the digest of each and its compressed size in bytes.',
      example: '[{"platform":"linux/amd64","digest":"sha256:9b7e…","size":2140032}]',
    },
    tags: {
      modes: MOVES,
      docs: 'JSON array of the tags: `tag`, `from` (digest before, or empty), `to`, `action` (`set`, `keep` or `hold`) and `why`. Also when the step fails: those that were dealt with before.',
      example:
        '[{"tag":"ghcr.io/acme/hello:1.4","from":"sha256:1c6…","to":"sha256:0f4…","action":"set","why":"1.4.0 is the highest release of 1.4"}]',
    },
    previous: {
      modes: MOVES,
      docs: 'JSON object: the digest that each tag had before it was moved, to go back to. Also when the step fails.',
      example: '{"ghcr.io/acme/hello:1.4":"sha256:1c6…"}',
    },
    attached: {
      modes: ['build', 'push', 'promote', 'inspect'],
      docs: 'JSON array of what is attached: `type`, `digest`, `subject`.',
      example: '[{"type":"application/spdx+json","digest":"sha256:77a…","subject":"sha256:9b7e…"}]',
    },
    inspection: {
      modes: ['inspect'],
      docs: 'JSON object with labels, annotations, platforms, attached artifacts and whether a signature is among them.',
      example: '{"digest":"sha256:0f4…","signed":true}',
    },
  },
});
