var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import module from 'node:module';
import { join } from 'node:path';
/**
 * The start of every bundle: compiled code is kept in the runner's temporary folder, which all steps of a job share and
 * the runner empties, so that later steps of the job start faster. Node 22.8 and newer; older ones do without.
 */
export async function start(action) {
    const folder = process.env['RUNNER_TEMP'];
    if (folder !== undefined && folder !== '')
        module.enableCompileCache?.(join(folder, 'node-compile-cache'));
    // The bundle stands beside this file in dist, where tsc cannot see it.
    const bundle = './index.js';
    const { run } = await import(__rewriteRelativeImportExtension(bundle));
    await run(action, new URL('./worker.js', import.meta.url));
}
