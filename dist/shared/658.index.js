export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servePacking: () => (/* reexport */ servePacking)
});

// UNUSED EXPORTS: findFiles, findLicense, folderUnder, openPackers, pack, readEntry, readFolder, replaceFolder, writeArchive, writeChecksums, writeFileAtomically, writeMsi

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/archive/build/host/packing.js
var packing = __webpack_require__(6597);
;// CONCATENATED MODULE: ./packages/archive/build/host/worker.js




function systemOf(error) {
    const code = (0,errno/* errorCode */.C)(error);
    const named = code !== undefined && error instanceof Error && 'syscall' in error;
    return named ? { code, syscall: String(error.syscall) } : undefined;
}
async function answerTo(task) {
    try {
        return { kind: 'written', file: await (0,packing/* pack */.q)(task) };
    }
    catch (error) {
        if (!(error instanceof build_error/* UserError */.yo))
            return { kind: 'broken', message: String(error), system: systemOf(error) };
        const { outcome, more } = error;
        // A cause may hold what cannot be handed to another thread; the fault says all there is to say.
        const { cause: _, ...fault } = error.fault;
        return { kind: 'refused', outcome, fault, more };
    }
}
/** The life of a packing thread: one task after another, each with one answer. */
function servePacking() {
    external_node_worker_threads_.parentPort?.on('message', async (task) => external_node_worker_threads_.parentPort?.postMessage(await answerTo(task)));
}

;// CONCATENATED MODULE: ./packages/archive/build/host/index.js










/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** `EACCES` and the like, or undefined for an error that is not the system's. */
function errorCode(error) {
    const fromSystem = (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) && 'code' in error && 'syscall' in error;
    return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
