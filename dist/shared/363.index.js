export const id = 363;
export const ids = [363];
export const modules = {

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rq: () => (/* reexport */ error/* CouldNotCheckError */.Rq),
  h6: () => (/* reexport */ kind/* InvalidValue */.h),
  yo: () => (/* reexport */ error/* UserError */.yo),
  XI: () => (/* reexport */ action),
  zM: () => (/* reexport */ contract/* boolean */.zM),
  aY: () => (/* reexport */ build_document/* code */.aY),
  hS: () => (/* reexport */ build_text/* counted */.hS),
  QP: () => (/* reexport */ contract/* defineAction */.QP),
  au: () => (/* reexport */ suggest/* didYouMean */.a),
  yy: () => (/* reexport */ contract/* directory */.yy),
  NJ: () => (/* reexport */ contract/* file */.NJ),
  HN: () => (/* reexport */ inParallel),
  nd: () => (/* reexport */ contract/* integer */.nd),
  Pq: () => (/* reexport */ contract/* json */.Pq),
  p_: () => (/* reexport */ contract/* list */.p_),
  KE: () => (/* reexport */ build_text/* listed */.KE),
  Tj: () => (/* reexport */ contract/* map */.Tj),
  pA: () => (/* reexport */ suggest/* nearest */.p),
  yL: () => (/* reexport */ contract/* oneOf */.yL),
  dz: () => (/* reexport */ pool),
  g$: () => (/* reexport */ build_text/* printable */.g$),
  rJ: () => (/* reexport */ contract/* secret */.rJ),
  $d: () => (/* reexport */ kinds/* sizeOf */.$d),
  Yj: () => (/* reexport */ contract/* string */.Yj),
  ko: () => (/* reexport */ build_document/* strong */.ko)
});

// UNUSED EXPORTS: BUG_EXIT_CODE, COLOUR, EXIT_CODES, PLAIN, boundedSummary, camel, duration, escapeMarkdown, lines, outputText, parseInputs, path, renderMarkdown, renderTerminal, secretNames, size

;// CONCATENATED MODULE: ./packages/core/build/action.js
/** Joins a contract and its main. A missing or misspelt output is a compile error. */
function action(contract, main) {
    return { contract, main };
}

// EXTERNAL MODULE: ./packages/core/build/contract.js
var contract = __webpack_require__(6926);
// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
;// CONCATENATED MODULE: ./packages/core/build/in-parallel.js
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
    const results = new Map();
    const waiting = [...items.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, item] = next;
            try {
                results.set(index, await work(item, index));
            }
            catch (error) {
                waiting.length = 0;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

// EXTERNAL MODULE: ./packages/core/build/kind.js
var kind = __webpack_require__(34);
// EXTERNAL MODULE: ./packages/core/build/kinds.js
var kinds = __webpack_require__(3041);
// EXTERNAL MODULE: ./packages/core/build/parse.js
var parse = __webpack_require__(4577);
;// CONCATENATED MODULE: ./packages/core/build/pool.js
function pool(items) {
    const free = [...items];
    const waiting = [];
    const take = async () => {
        const item = free.pop();
        return item ?? (await new Promise((resolve) => waiting.push(resolve)));
    };
    const give = (item) => {
        const next = waiting.shift();
        if (next === undefined)
            free.push(item);
        else
            next(item);
    };
    return {
        use: async (work) => {
            const item = await take();
            try {
                return await work(item);
            }
            finally {
                give(item);
            }
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/suggest.js
var suggest = __webpack_require__(4524);
// EXTERNAL MODULE: ./packages/core/build/terminal.js
var terminal = __webpack_require__(6084);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
;// CONCATENATED MODULE: ./packages/core/build/index.js















/***/ })

};
