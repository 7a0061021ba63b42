const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 170:
/***/ ((module) => {

module.exports = __lazy_require__("./action-docker-metadata.js");

/***/ }),

/***/ 819:
/***/ ((module) => {

module.exports = __lazy_require__("./action-go-matrix-build.js");

/***/ }),

/***/ 454:
/***/ ((module) => {

module.exports = __lazy_require__("./action-push-image.js");

/***/ }),

/***/ 669:
/***/ ((module) => {

module.exports = __lazy_require__("./action-reproduce.js");

/***/ }),

/***/ 951:
/***/ ((module) => {

module.exports = __lazy_require__("./action-sign-artifacts.js");

/***/ }),

/***/ 87:
/***/ ((module) => {

module.exports = __lazy_require__("./action-verify-artifacts.js");

/***/ }),

/***/ 404:
/***/ ((module) => {

module.exports = __lazy_require__("./action-version-from-tag.js");

/***/ }),

/***/ 816:
/***/ ((module) => {

module.exports = __lazy_require__("./core.js");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start),
  sweep: () => (/* binding */ sweep)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __lazy_require__("node:module");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/start.js

/**
 * The start of every bundle: compiled code is kept in the runner's temporary folder, which all steps of a job share and the runner
 * empties, so that later steps of the job start faster. Node 22.8 and newer; older ones do without.
 */
function startQuickly(env) {
    const folder = env['RUNNER_TEMP'];
    if (folder !== undefined && folder !== '')
        external_node_module_namespaceObject.enableCompileCache?.(`${folder}/node-compile-cache`);
}

;// CONCATENATED MODULE: ./build/bundle/start.js


const here = require("url").pathToFileURL(__filename).href;
const bundle = { repository: 'https://github.com/slipway-actions/slipway', worker: new URL('./worker.js', here) };
const registry = {
  'docker-metadata': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 170, 19))).definition,
  'go-matrix-build': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 819, 19))).definition,
  'push-image': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 454, 19))).definition,
  'reproduce': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 669, 19))).definition,
  'sign-artifacts': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 951, 19))).definition,
  'verify-artifacts': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 87, 19))).definition,
  'version-from-tag': async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 404, 19))).definition,
};

/** Runs the action of this name as a step of a job, or the command `slipway`. */
async function start(name) {
  startQuickly(process.env);
  const { runBundledCommand, runBundledStep } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 816, 19));
  await (name === 'slipway' ? runBundledCommand(registry, bundle) : runBundledStep(registry[name], bundle));
}

/** Runs as the `post:` step of an action. */
async function sweep() {
  startQuickly(process.env);
  const { runBundledSweep } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 816, 19));
  runBundledSweep();
}

module.exports = __webpack_exports__;
/******/ })()
;