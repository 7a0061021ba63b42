export const id = 221;
export const ids = [221];
export const modules = {

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definition: () => (/* binding */ definition)
});

// EXTERNAL MODULE: ./packages/core/build/action.js
var action = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/contract.js
var contract = __webpack_require__(6926);
;// CONCATENATED MODULE: ./actions/push-image/build/contract.js

const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'push-image',
    description: 'Builds multi-platform images from programs that are already built, pushes, promotes and rolls them back by exact bytes: no daemon, no Dockerfile.',
    branding: { icon: 'upload-cloud', color: 'blue' },
    permissions: [
        { scope: 'contents', access: 'read', why: 'Only for actions/checkout.' },
        { scope: 'packages', access: 'write', why: "To push to GitHub's container registry with the job's token." },
    ],
    inputs: {
        mode: (0,contract/* oneOf */.yL)(['build', 'push', 'promote', 'rollback', 'inspect'], {
            required: true,
            docs: 'What to do. `build`: programs into an OCI image layout. `push`: a layout to registries. `promote`: the exact bytes of a pushed image under other tags, in other repositories, on other registries. `rollback`: tags back to an earlier version. `inspect`: what an image says of itself.',
        }),
        layout: (0,contract/* string */.Yj)({
            default: 'image',
            example: 'image',
            docs: 'Folder of the OCI image layout, relative to the workspace: `build` writes it, `push` reads it, `inspect` reads it where `source` is empty.',
        }),
        release: (0,contract/* string */.Yj)({
            default: '',
            example: 'release',
            docs: '`build`: folder that go-matrix-build wrote. Its Linux programs go into the image, one platform for each target, by themselves (`formats: binary`) or from their tar.gz, each checked against release.json. Empty: `release`, where `binaries` is empty too.',
        }),
        binaries: (0,contract/* list */.p_)({
            example: 'linux/arm64=dist/hello-arm64',
            docs: '`build`: the program of each platform as `OS/ARCHITECTURE[/VARIANT]=PATH`, instead of a release.',
        }),
        program: (0,contract/* list */.p_)({
            example: 'hello',
            docs: '`build`: programs of the release that go into the image; the first is the entrypoint. Empty: the only one. For `binaries` it is the name that the program gets.',
        }),
        platforms: (0,contract/* list */.p_)({
            example: 'linux/arm64',
            docs: '`build`: which platforms of the release to take. Empty: all that run Linux.',
        }),
        base: (0,contract/* string */.Yj)({
            default: 'scratch',
            example: 'gcr.io/distroless/static@sha256:…',
            docs: '`build`: what the image is built upon: `scratch`, the folder of an OCI layout as `oci:FOLDER`, or a reference with its digest. A tag alone is refused: it would be another base tomorrow.',
        }),
        'ca-certificates': (0,contract/* string */.Yj)({
            default: 'auto',
            example: 'deploy/ca-certificates.crt',
            docs: "`build` on scratch: certificates that TLS needs, as `/etc/ssl/certs/ca-certificates.crt`. `auto`: this machine's, where it has them; the bytes of the image then depend on them. A path of the workspace: that file. `none`: none.",
        }),
        'time-zones': (0,contract/* string */.Yj)({
            default: 'auto',
            example: 'none',
            docs: "`build` on scratch: Go's table of time zones, as `/usr/share/zoneinfo.zip`, with `ZONEINFO` set. `auto`: that of the Go toolchain, where there is one. A path of the workspace: that file. `none`: none.",
        }),
        files: (0,contract/* list */.p_)({
            example: 'config/app.yaml=/etc/app/app.yaml',
            docs: '`build`: further files and folders as `SOURCE=/DESTINATION` or `SOURCE=/DESTINATION:MODE`; without a mode 0755 for what may be executed, else 0644.',
        }),
        entrypoint: (0,contract/* list */.p_)({
            example: '/usr/bin/hello',
            docs: '`build`: the entrypoint, one argument a line. Empty: `/usr/bin/PROGRAM`.',
        }),
        cmd: (0,contract/* list */.p_)({ example: 'serve', docs: '`build`: arguments after the entrypoint, one a line.' }),
        user: (0,contract/* string */.Yj)({
            default: '65532:65532',
            docs: "`build`: who runs the program, as `UID:GID`, or `base` for what the base says. The default is distroless' user without rights.",
        }),
        'working-directory': (0,contract/* string */.Yj)({
            default: '',
            example: '/var/lib/app',
            docs: '`build`: directory that the program starts in. Empty: the one of the base, else `/`.',
        }),
        ports: (0,contract/* list */.p_)({ example: '8080/tcp', docs: '`build`: ports that the program listens on, as `PORT` or `PORT/udp`.' }),
        env: (0,contract/* list */.p_)({ example: 'GOMEMLIMIT=512MiB', docs: '`build`: environment of the program, as `NAME=VALUE`.' }),
        version: (0,contract/* string */.Yj)({
            default: '',
            example: 'v1.4.0',
            docs: 'Version of the image, with or without `v`. Empty: of the release, or what the image says of itself, or the one tag that is a full version.',
        }),
        labels: (0,contract/* list */.p_)({
            example: 'org.opencontainers.image.vendor=Acme',
            docs: '`build`: labels of the config as `KEY=VALUE`, such as the output `labels` of docker-metadata. Empty: title, version, revision, source and created of the release.',
        }),
        annotations: (0,contract/* list */.p_)({
            example: 'index,manifest:org.opencontainers.image.vendor=Acme',
            docs: '`build`: annotations as `KEY=VALUE` (on index and manifests) or `LEVELS:KEY=VALUE`, with levels `index` and `manifest`. Empty: the labels.',
        }),
        'single-platform': (0,contract/* oneOf */.yL)(['manifest', 'index'], {
            default: 'manifest',
            docs: '`build` for one platform: a manifest by itself, which every service takes, or an index of one.',
        }),
        'media-types': (0,contract/* oneOf */.yL)(['oci', 'docker'], {
            default: 'oci',
            docs: "`build`: OCI's media types, or Docker's for registries and services that know no others (they have no annotations).",
        }),
        'max-size': (0,contract/* size */.Ej)({
            example: '20MB',
            docs: '`build`: most bytes that the compressed layers of one platform may have. More is refused.',
        }),
        sbom: (0,contract/* boolean */.zM)({
            default: true,
            docs: '`build`: attach the bills of materials of the release to the images of their platforms.',
        }),
        provenance: (0,contract/* boolean */.zM)({
            default: true,
            docs: '`build`: attach an unsigned SLSA provenance to the image: source, programs, base and run. It is no part of the image, whose digest does not depend on it.',
        }),
        attach: (0,contract/* list */.p_)({
            example: 'provenance.intoto.jsonl=application/vnd.in-toto+json',
            docs: '`build`: further files to attach to the image, as `PATH=MEDIA-TYPE`.',
        }),
        images: (0,contract/* list */.p_)({
            example: 'ghcr.io/acme/hello',
            docs: '`push`, `promote`, `rollback`: repositories that `tags` without a repository are for. `rollback` takes one.',
        }),
        tags: (0,contract/* list */.p_)({
            example: 'ghcr.io/acme/hello:1.4.0',
            docs: '`push`, `promote`: the tags to set, with their repository (the output `tags` of docker-metadata) or without (then `images` says where). `rollback`: the tags to take back; empty: `X.Y`, `X` and `latest` as far as they exist.',
        }),
        source: (0,contract/* string */.Yj)({
            default: '',
            example: 'ghcr.io/acme/hello:1.4.0',
            docs: '`promote`, `inspect`: the image, by tag or digest.',
        }),
        to: (0,contract/* string */.Yj)({
            default: '',
            example: '1.2.8',
            docs: '`rollback`: the version to go back to.',
        }),
        exclude: (0,contract/* list */.p_)({
            example: '1.2.9',
            docs: '`rollback`: the bad versions. Empty: all above `to` in its minor line. They are marked as withdrawn, so that no later run moves a tag to them.',
        }),
        overwrite: (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Whether the tag of a version may be given other content than it has.',
        }),
        force: (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Whether `X.Y`, `X`, `latest` and the like may go back to a lower version, to a pre-release, or move where what is published cannot be read.',
        }),
        'dry-run': (0,contract/* boolean */.zM)({
            default: false,
            docs: '`push`, `promote`, `rollback`: read and decide everything, change nothing.',
        }),
        username: (0,contract/* string */.Yj)({
            default: '',
            example: '${{ github.actor }}',
            docs: "Who logs in to the registries of the tags (of `source` for `inspect`). Empty: Docker's configuration and its credential helpers say.",
        }),
        password: (0,contract/* secret */.rJ)({ docs: 'Password or token of `username`.' }),
        insecure: (0,contract/* list */.p_)({
            example: 'registry.test:5000',
            docs: 'Registries to speak to without TLS. `localhost` and loopback addresses are spoken to without it anyway.',
        }),
    },
    outputs: {
        digest: {
            docs: 'Digest of the image: of its index, or of its manifest where it is one.',
            example: 'sha256:0f4cbdc8c0a3…',
        },
        image: {
            docs: 'First repository with the digest: what to deploy.',
            example: 'ghcr.io/acme/hello@sha256:0f4cbdc8c0a3…',
        },
        version: { docs: 'Version of the image, without v; empty where none is known.', example: '1.4.0' },
        layout: {
            docs: 'Folder of the layout, relative to the workspace; empty where none was written or read.',
            example: 'image',
        },
        platforms: {
            docs: 'JSON array of the platforms, with the digest of each and its compressed size in bytes.',
            example: '[{"platform":"linux/amd64","digest":"sha256:9b7e…","size":2140032}]',
        },
        tags: {
            docs: 'JSON array of the tags: `tag`, `from` (digest before, or empty), `to`, `action` (`set`, `keep` or `hold`) and `why`.',
            example: '[{"tag":"ghcr.io/acme/hello:1.4","from":"sha256:1c6…","to":"sha256:0f4…","action":"set","why":"1.4.0 is the highest release of 1.4"}]',
        },
        previous: {
            docs: 'JSON object: the digest that each tag had before it was moved, to go back to.',
            example: '{"ghcr.io/acme/hello:1.4":"sha256:1c6…"}',
        },
        attached: {
            docs: 'JSON array of what is attached: `type`, `digest`, `subject`.',
            example: '[{"type":"application/spdx+json","digest":"sha256:77a…","subject":"sha256:9b7e…"}]',
        },
        inspection: {
            docs: '`inspect`: JSON object with labels, annotations, platforms, attached artifacts and whether a signature is among them.',
            example: '{"digest":"sha256:0f4…","signed":true}',
        },
    },
});

;// CONCATENATED MODULE: ./actions/push-image/build/main.js


/** Each mode is loaded when it is asked for: a push needs nothing of what makes layers, and starts sooner without it. */
const MODES = {
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(120), __webpack_require__.e(243), __webpack_require__.e(597), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 2186))).runBuild,
    push: async () => (await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(120), __webpack_require__.e(243), __webpack_require__.e(877), __webpack_require__.e(204), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 4376))).runPush,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(120), __webpack_require__.e(877), __webpack_require__.e(204), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 2590))).runPromote,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(120), __webpack_require__.e(877), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 6381))).runRollback,
    inspect: async () => (await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(120), __webpack_require__.e(243), __webpack_require__.e(877), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 7698))).runInspect,
};
const definition = (0,action/* action */.X)(contract_contract, async (inputs, host) => {
    const run = await MODES[inputs.mode]();
    return await run(inputs, host);
});


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Joins a contract and its main. A missing or misspelt output is a compile error. */
function action(contract, main) {
    return { contract, main };
}


/***/ })

};
