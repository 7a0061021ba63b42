export const id = 715;
export const ids = [715];
export const modules = {

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialLookup: () => (/* reexport safe */ _credentials_js__WEBPACK_IMPORTED_MODULE_0__.o),
/* harmony export */   openRegistries: () => (/* reexport safe */ _registry_js__WEBPACK_IMPORTED_MODULE_1__.c)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1929);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6445);









/***/ })

};
