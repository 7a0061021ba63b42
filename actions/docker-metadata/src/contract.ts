import {
  boolean,
  defineAction,
  duration,
  type Fault,
  list,
  oneOf,
  secret,
  string,
  text,
  verbatim,
} from '@slipway/core';

/** docker/metadata-action compares a version with nothing, and its answer is what `compat: peer` gives. */
function withoutUse(input: string, given: string): Fault {
  return {
    code: 'input-without-use',
    message: `Input '${input}' has no use with compat: peer: ${given} holds no tag back there, as in docker/metadata-action.`,
    hint: `Remove '${input}', or remove compat: peer, so that tags do not go back.`,
  };
}

export const contract = defineAction({
  name: 'docker-metadata',
  description:
    'Derives tags, labels and annotations of a container image from the event and its repository. Takes the inputs of docker/metadata-action, and never moves a tag back.',
  branding: { icon: 'anchor', color: 'blue' },
  permissions: [
    {
      scope: 'contents',
      access: 'read',
      why: 'To ask for the tags of other versions when the checkout may lack some, and for what the event of a private repository leaves out.',
    },
  ],
  inputs: {
    context: oneOf(['workflow', 'git'], {
      default: 'workflow',
      docs: 'Where ref and commit come from: the event that started the workflow, or the checkout.',
    }),
    images: text({
      default: '',
      example: 'ghcr.io/acme/app',
      docs: 'Names of the image, one a line, or `name=NAME,enable=true|false`. Empty: the tags have no name.',
    }),
    tags: text({
      default: '',
      example: 'type=semver,pattern={{version}}',
      docs: 'Rules for tags, one a line, as `type=TYPE,key=value`. Empty: schedule, branch, tag and pull request.',
    }),
    flavor: text({
      default: '',
      example: 'suffix=-alpine,onlatest=true',
      docs: 'What holds for all tags: `latest=auto|true|false`, `prefix=`, `suffix=`, each with `onlatest=true|false` behind it.',
    }),
    labels: text({
      default: '',
      example: 'org.opencontainers.image.vendor=Acme',
      docs: 'Labels beside those that are found, or instead of them, one `KEY=VALUE` a line.',
    }),
    annotations: text({
      default: '',
      example: 'index:org.opencontainers.image.vendor=Acme',
      docs: 'Annotations beside those that are found, or instead of them, one `KEY=VALUE` a line; levels may stand before the key.',
    }),
    'sep-tags': verbatim({ default: '', docs: 'What stands between tags in the output. Empty: a new line.' }),
    'sep-labels': verbatim({ default: '', docs: 'What stands between labels in the output. Empty: a new line.' }),
    'sep-annotations': verbatim({
      default: '',
      docs: 'What stands between annotations in the output. Empty: a new line.',
    }),
    'bake-target': string({ default: 'docker-metadata-action', docs: 'Name of the target in the bake files.' }),
    'github-token': secret({
      runnerDefault: '${{ github.token }}',
      docs: 'Token for what is asked of GitHub when the event and the checkout lack a fact: the tags of other versions, where the checkout may lack some.',
    }),
    compat: oneOf(['strict', 'peer'], {
      default: 'strict',
      docs: 'Whose answer: the right one, or that of docker/metadata-action with its faults, bit for bit.',
    }),
    published: oneOf(['git', 'registry', 'none'], {
      default: 'git',
      docs: 'Where it is read which versions are out, so that no tag goes back: the Git tags (of the checkout, or of GitHub when that may lack some), or the tags of the first image in its registry. `none`: nothing is held back for a higher version, as always with `compat: peer`.',
    }),
    'published-pattern': list({
      example: 'v*',
      docs: 'Which of the published tags are versions that are compared, as globs: for those who changed their scheme, so that `2023.12.1` does not hold back `v2.1.0` for ever. A version that is none of them sets no tag but its own. Empty: all.',
    }),
    'annotation-levels': string({
      default: '',
      example: 'index,manifest',
      docs: 'Levels of the annotations: `manifest`, `index`, `manifest-descriptor`, `index-descriptor`, with commas between. Empty: `DOCKER_METADATA_ANNOTATIONS_LEVELS`, else `manifest`.',
    }),
    'plain-labels': boolean({
      default: false,
      docs: 'Adds the labels `version`, `build_time` and `git_commit`.',
    }),
    timeout: duration({
      default: '2m',
      docs: 'Most time for what is asked of GitHub and of a registry, all in all, such as `30s`. What has not come by then is not known, as when nobody answers.',
    }),
    'json-file': string({
      default: '',
      example: 'metadata.json',
      docs: 'File for the JSON, below the workspace. Empty: one in the temporary folder of the job.',
    }),
  },
  environment: {
    SOURCE_DATE_EPOCH:
      "Seconds since 1970 that `created` and `date` show, in place of the commit's time and the clock (`compat: peer`: `created` alone).",
    DOCKER_METADATA_PR_HEAD_SHA:
      '`true`: a pull request is about its head commit; `false`: about the merge commit. As in docker/metadata-action.',
    DOCKER_METADATA_SHORT_SHA_LENGTH: 'Letters of a short commit hash. As in docker/metadata-action.',
    DOCKER_METADATA_ANNOTATIONS_LEVELS:
      'Levels of the annotations where `annotation-levels` is empty. As in docker/metadata-action.',
    DOCKER_METADATA_SET_OUTPUT_ENV:
      '`false`: no `DOCKER_METADATA_OUTPUT_*` for the later steps. As in docker/metadata-action.',
    GITHUB_TOKEN: 'Token where `github-token` is not given, as in the local command.',
  },
  rules: [
    ({ compat, published }) =>
      compat === 'peer' && published === 'registry' ? withoutUse('published', 'published: registry') : undefined,
    ({ compat, publishedPattern }) =>
      compat === 'peer' && publishedPattern.length > 0
        ? withoutUse('published-pattern', 'a pattern of published tags')
        : undefined,
  ],
  outputs: {
    version: { docs: 'The version: the first of the tags.', example: '1.4.0' },
    tags: { docs: 'Tags with the names of the images, one a line.', example: 'ghcr.io/acme/app:1.4.0' },
    'tag-names': { docs: 'Tags without names, one a line.', example: '1.4.0' },
    labels: { docs: 'Labels, one a line.', example: 'org.opencontainers.image.version=1.4.0' },
    annotations: {
      docs: 'Annotations with their levels, one a line.',
      example: 'manifest:org.opencontainers.image.version=1.4.0',
    },
    json: {
      docs: 'JSON object: `tags`, `tag-names`, `labels` and `annotations`.',
      example: '{"tags":["ghcr.io/acme/app:1.4.0"]}',
    },
    'bake-file-tags': { docs: 'Bake file with the tags.', example: '/tmp/x/docker-metadata-action-bake-tags.json' },
    'bake-file-labels': {
      docs: 'Bake file with the labels.',
      example: '/tmp/x/docker-metadata-action-bake-labels.json',
    },
    'bake-file-annotations': {
      docs: 'Bake file with the annotations.',
      example: '/tmp/x/docker-metadata-action-bake-annotations.json',
    },
    'bake-file': { docs: 'Bake file with tags and labels.', example: '/tmp/x/docker-metadata-action-bake.json' },
    'json-file': {
      docs: 'File with the same JSON as `json`, for a step that takes no long text.',
      example: '/tmp/x/metadata.json',
    },
    reasons: {
      docs: 'JSON array: every tag that was considered, whether it is set, and why.',
      example: '[{"tag":"latest","set":false,"why":"2.0.1 is higher, and latest never goes back"}]',
    },
  },
});
