// Which Node the scripts run on. Pure, and for Node 20 too.

const WANTED = 24;

/**
 * @param {object} machine
 * @param {string} machine.version Of the Node that asks, without `v`.
 * @param {string} machine.execPath Where it is.
 * @param {string | undefined} machine.packaged The Node that npm installed for linux/x64. It is linked with glibc.
 * @param {boolean} machine.musl Whether programs of this machine are linked with musl, as on Alpine: there a glibc program does not start.
 * @returns {{ readonly node: string } | { readonly problem: string }}
 */
export function chooseNode({ version, execPath, packaged, musl }) {
  if (Number(version.split('.')[0]) >= WANTED) return { node: execPath };
  const old = `Node ${version} is too old for this script: it needs Node ${WANTED} or newer.`;
  if (musl) {
    const why = `The one that npm brings is for glibc and does not start on musl.`;
    return {
      problem: `${old}\n${why} Install Node ${WANTED}: 'apk add nodejs-current', or the image node:${WANTED}-alpine.`,
    };
  }
  if (packaged !== undefined) return { node: packaged };
  return {
    problem: `${old}\nInstall Node ${WANTED} (https://nodejs.org), or run 'npm ci' on linux/x64, which brings one.`,
  };
}

/**
 * Whether a report of Node (process.report.getReport()) is of a machine with musl: on Linux only glibc tells its version.
 * @param {{ readonly glibcVersionRuntime?: string }} header
 * @param {string} platform
 */
export const isMusl = (header, platform) => platform === 'linux' && header.glibcVersionRuntime === undefined;
