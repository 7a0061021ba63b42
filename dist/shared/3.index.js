export const id = 3;
export const ids = [3];
export const modules = {

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   p6: () => (/* binding */ RETRY)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);



const RETRY = { attempts: 5, budget: 60_000, pause: 500, random: Math.random };
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** An address without what may be secret in it: user, password and query. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(origin + pathname);
}
async function once(url, init, budget) {
    const signals = [AbortSignal.timeout(Math.max(1, budget)), ...(init.signal ? [init.signal] : [])];
    try {
        return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    }
    catch (error) {
        if (init.signal?.aborted === true)
            throw error;
        return error instanceof Error ? error : new Error(String(error));
    }
}
function unreachable(url, last, attempts) {
    const why = last instanceof Error ? reason(last) : `status ${last.status}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheckError */ .Rq({
        code: 'network',
        message: `${shown(url)} did not answer: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why)} (${attempts} attempts).`,
        hint: 'Check the network and the status page of the service, then run the step again.',
        cause: last instanceof Error ? last : undefined,
    });
}
/** `fetch failed` hides what happened in its cause. */
function reason(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
async function request(url, init = {}, policy = {}) {
    const { attempts, budget, pause, random } = { ...RETRY, ...policy };
    const end = Date.now() + budget;
    const retried = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase());
    for (let attempt = 1;; attempt += 1) {
        const answer = await once(url, init, end - Date.now());
        if (answer instanceof Response && !isPassing(answer.status))
            return answer;
        const asked = answer instanceof Response ? retryAfter(answer.headers.get('retry-after'), Date.now()) : undefined;
        const wait = asked ?? pause * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (!retried || attempt >= attempts || Date.now() + wait >= end)
            throw unreachable(url, answer, attempt);
        if (answer instanceof Response)
            await answer.body?.cancel();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, init.signal ? { signal: init.signal } : {});
    }
}


/***/ }),

/***/ 8003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubClient: () => (/* reexport */ githubClient)
});

// UNUSED EXPORTS: RETRY, digestFile, errorCode, exec, execOk, isUnder, openRunnerCache, perform, pinnedTool, readGitHubContext, readInputs, request, retryAfter, runCommand, runStep, runnerLog, sha256File, slashed, terminalLog, workspacePaths

// EXTERNAL MODULE: ./packages/core/build/host/http.js
var http = __webpack_require__(3369);
;// CONCATENATED MODULE: ./packages/core/build/host/github-client.js

/**
 * GitHub's REST client with our retries beneath it. `@actions/github` (and undici with it) is loaded at the first call:
 * an action that asks GitHub nothing does not pay for it.
 */
async function githubClient(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token, { baseUrl: apiUrl, request: { fetch: http/* request */.Em } });
}

;// CONCATENATED MODULE: ./packages/core/build/host/index.js















/***/ })

};
