export const id = 590;
export const ids = [590];
export const modules = {

/***/ 2590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPromote: () => (/* binding */ runPromote)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3102);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9150);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2922);
/* harmony import */ var _withdrawal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
/* harmony import */ var _attached_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2184);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7275);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3286);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2746);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3989);









/** A promotion takes what is there: an image that was taken back does not go on. */
function refuseWithdrawn(attached, root, force) {
    if (force || !attached.some(({ descriptor }) => descriptor.artifactType === _withdrawal_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHDRAWN */ .X))
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'image-withdrawn',
        message: `${root.descriptor.digest} was withdrawn by a rollback.`,
        hint: 'Promote another version; force: true takes this one all the same.',
    });
}
/** Gives the exact bytes of an image other tags, in its own repository or in others, with everything that is attached to it. */
async function runPromote(inputs, host) {
    if (inputs.source === '')
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'source',
            message: "Mode promote needs the input 'source'.",
            hint: 'Name the image by its tag or, better, by its digest, such as ghcr.io/acme/hello@sha256:….',
        });
    const reference = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(inputs.source);
    const places = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_4__/* .destinations */ .u)(inputs.tags, inputs.images);
    const images = (0,_images_js__WEBPACK_IMPORTED_MODULE_5__/* .openImages */ .x)(inputs, host);
    const { repository, source, root } = await images.find(reference, 'source');
    const [said, parts] = await Promise.all([(0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .versionSaid */ .C)(source, root), (0,_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .platformParts */ .Yn)(source, root)]);
    const attached = await (0,_attached_js__WEBPACK_IMPORTED_MODULE_8__/* .attachedInRepository */ .O)(repository, (0,_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectsOf */ .Z6)(root, parts));
    refuseWithdrawn(attached, root, inputs.force);
    const version = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_9__/* .imageVersion */ .K9)(inputs.version, said, places.flatMap(({ tags }) => tags));
    const manifests = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_10__/* .distinct */ .d)(attached.map(({ descriptor }) => descriptor));
    const delivery = { source, root, attached: manifests, version, from: reference };
    const moves = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(inputs, places, delivery, images, host);
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(inputs.dryRun ? 'Would promote' : 'Promoted', { places, root, parts, version, moves, attached }, '', host);
}


/***/ })

};
