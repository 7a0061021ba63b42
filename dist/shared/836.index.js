export const id = 836;
export const ids = [836];
export const modules = {

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rangeTest: () => (/* binding */ rangeTest)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);


/**
 * A test for versions, from a range in the syntax of node-semver (`>=1.4 <2`, `^1.4.0`); pre-releases are included; empty
 * takes all. A version node-semver cannot read (a number above 2^53, more than 256 characters) is outside every range: it
 * cannot be shown to be inside. A module of its own: node-semver is loaded only where a range is given.
 *
 * @throws UserError `tag-range`
 */
function rangeTest(range) {
    if (range.trim() === '')
        return () => true;
    const parsed = parseRange(range);
    return (version) => parsed.test(version);
}
function parseRange(range) {
    try {
        return new semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__(range, { includePrerelease: true });
    }
    catch (cause) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'tag-range',
            message: `"${range}" is not a version range.`,
            hint: 'Write it like "^1.4.0", ">=1.4 <2" or "1.x || 2.x".',
            docs: 'https://github.com/npm/node-semver#ranges',
            cause,
        });
    }
}


/***/ })

};
