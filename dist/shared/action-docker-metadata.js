const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(101)
const { safeRe: re, t } = __nccwpck_require__(471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(101)
const debug = __nccwpck_require__(159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 816:
/***/ ((module) => {

module.exports = __lazy_require__("./core.js");

/***/ }),

/***/ 254:
/***/ ((module) => {

module.exports = __lazy_require__("./expression-handlebars.js");

/***/ }),

/***/ 326:
/***/ ((module) => {

module.exports = __lazy_require__("./oci.js");

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
  definition: () => (/* reexport */ definition),
  main: () => (/* reexport */ main)
});

// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
;// CONCATENATED MODULE: external "./expression.js"
const external_expression_js_namespaceObject = __lazy_require__("./expression.js");
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/contract.js

/** docker/metadata-action compares a version with nothing, and its answer is what `compat: peer` gives. */
function withoutUse(input, given) {
    return {
        code: 'input-without-use',
        message: `Input '${input}' has no use with compat: peer: ${given} holds no tag back there, as in docker/metadata-action.`,
        hint: `Remove '${input}', or remove compat: peer, so that tags do not go back.`,
    };
}
const contract = (0,external_core_js_.defineAction)({
    name: 'docker-metadata',
    description: 'Derives tags, labels and annotations of a container image from the event and its repository. Takes the inputs of docker/metadata-action, and never moves a tag back.',
    branding: { icon: 'anchor', color: 'blue' },
    permissions: [
        {
            scope: 'contents',
            access: 'read',
            why: 'To ask for the tags of other versions when the checkout may lack some, and for what the event of a private repository leaves out.',
        },
    ],
    inputs: {
        context: (0,external_core_js_.oneOf)(['workflow', 'git'], {
            default: 'workflow',
            docs: 'Where ref and commit come from: the event that started the workflow, or the checkout.',
        }),
        images: (0,external_core_js_.text)({
            default: '',
            example: 'ghcr.io/acme/app',
            docs: 'Names of the image, one a line, or `name=NAME,enable=true|false`. Empty: the tags have no name.',
        }),
        tags: (0,external_core_js_.text)({
            default: '',
            example: 'type=semver,pattern={{version}}',
            docs: 'Rules for tags, one a line, as `type=TYPE,key=value`. Empty: schedule, branch, tag and pull request.',
        }),
        flavor: (0,external_core_js_.text)({
            default: '',
            example: 'suffix=-alpine,onlatest=true',
            docs: 'What holds for all tags: `latest=auto|true|false`, `prefix=`, `suffix=`, each with `onlatest=true|false` behind it.',
        }),
        labels: (0,external_core_js_.text)({
            default: '',
            example: 'org.opencontainers.image.vendor=Acme',
            docs: 'Labels beside those that are found, or instead of them, one `KEY=VALUE` a line.',
        }),
        annotations: (0,external_core_js_.text)({
            default: '',
            example: 'index:org.opencontainers.image.vendor=Acme',
            docs: 'Annotations beside those that are found, or instead of them, one `KEY=VALUE` a line; levels may stand before the key.',
        }),
        'sep-tags': (0,external_core_js_.verbatim)({ default: '', docs: 'What stands between tags in the output. Empty: a new line.' }),
        'sep-labels': (0,external_core_js_.verbatim)({ default: '', docs: 'What stands between labels in the output. Empty: a new line.' }),
        'sep-annotations': (0,external_core_js_.verbatim)({
            default: '',
            docs: 'What stands between annotations in the output. Empty: a new line.',
        }),
        'bake-target': (0,external_core_js_.string)({ default: 'docker-metadata-action', docs: 'Name of the target in the bake files.' }),
        'github-token': (0,external_core_js_.secret)({
            runnerDefault: '${{ github.token }}',
            docs: 'Token for what is asked of GitHub when the event and the checkout lack a fact: the tags of other versions, where the checkout may lack some.',
        }),
        compat: (0,external_core_js_.oneOf)(['strict', 'peer'], {
            default: 'strict',
            docs: 'Whose answer: the right one, or that of docker/metadata-action with its faults, bit for bit.',
        }),
        published: (0,external_core_js_.oneOf)(['git', 'registry', 'none'], {
            default: 'git',
            docs: 'Where it is read which versions are out, so that no tag goes back: the Git tags (of the checkout, or of GitHub when that may lack some), or the tags of the first image in its registry. `none`: nothing is held back for a higher version, as always with `compat: peer`.',
        }),
        'published-pattern': (0,external_core_js_.list)({
            example: 'v*',
            docs: 'Which of the published tags are versions that are compared, as globs: for those who changed their scheme, so that `2023.12.1` does not hold back `v2.1.0` for ever. A version that is none of them sets no tag but its own. Empty: all.',
        }),
        'annotation-levels': (0,external_core_js_.string)({
            default: '',
            example: 'index,manifest',
            docs: 'Levels of the annotations: `manifest`, `index`, `manifest-descriptor`, `index-descriptor`, with commas between. Empty: `DOCKER_METADATA_ANNOTATIONS_LEVELS`, else `manifest`.',
        }),
        'plain-labels': (0,external_core_js_.boolean)({
            default: false,
            docs: 'Adds the labels `version`, `build_time` and `git_commit`.',
        }),
        timeout: (0,external_core_js_.duration)({
            default: '2m',
            docs: 'Most time for what is asked of GitHub and of a registry, all in all, such as `30s`. What has not come by then is not known, as when nobody answers.',
        }),
        'json-file': (0,external_core_js_.string)({
            default: '',
            example: 'metadata.json',
            docs: 'File for the JSON, below the workspace. Empty: one in the temporary folder of the job.',
        }),
    },
    environment: {
        SOURCE_DATE_EPOCH: "Seconds since 1970 that `created` and `date` show, in place of the commit's time and the clock (`compat: peer`: `created` alone).",
        DOCKER_METADATA_PR_HEAD_SHA: '`true`: a pull request is about its head commit; `false`: about the merge commit. As in docker/metadata-action.',
        DOCKER_METADATA_SHORT_SHA_LENGTH: 'Letters of a short commit hash. As in docker/metadata-action.',
        DOCKER_METADATA_ANNOTATIONS_LEVELS: 'Levels of the annotations where `annotation-levels` is empty. As in docker/metadata-action.',
        DOCKER_METADATA_SET_OUTPUT_ENV: '`false`: no `DOCKER_METADATA_OUTPUT_*` for the later steps. As in docker/metadata-action.',
        GITHUB_TOKEN: 'Token where `github-token` is not given, as in the local command.',
    },
    rules: [
        ({ compat, published }) => compat === 'peer' && published === 'registry' ? withoutUse('published', 'published: registry') : undefined,
        ({ compat, publishedPattern }) => compat === 'peer' && publishedPattern.length > 0
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

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/payload.js
/** What is found at a path of an event's payload; undefined where there is nothing of the sort. */
function at(payload, path) {
    let found = payload;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
/** The text at a path of an event's payload. */
function textAt(payload, ...path) {
    const found = at(payload, path);
    return typeof found === 'string' ? found : undefined;
}
/** The list at a path of an event's payload. */
function listAt(payload, ...path) {
    const found = at(payload, path);
    return Array.isArray(found) ? found : undefined;
}
/** A text or a number as text. */
function wordAt(payload, ...path) {
    const found = at(payload, path);
    return typeof found === 'number' ? String(found) : textAt(payload, ...path);
}
/** Whether the payload says `true` (or the text) at a path. */
function saysAt(payload, value, ...path) {
    return at(payload, path) === value;
}
/** Whether the payload says anything at a path, `null` included. */
function hasAt(payload, ...path) {
    return at(payload, path) !== undefined;
}
/** Why there is no payload of an event at all; empty where there is one. @param path `GITHUB_EVENT_PATH` */
function eventAbsent(payload, path) {
    const isThere = typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0;
    if (isThere)
        return '';
    return path === '' ? 'GITHUB_EVENT_PATH is not set' : `GITHUB_EVENT_PATH names ${path}, where nothing is to be read`;
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/commit-time.js

/** Milliseconds since 1970; NaN for what is no time. */
const msOf = (text) => Date.parse(text);
/** Time of a commit by the payload: among the pushed commits, or the head one. */
function eventCommitTime(event, sha) {
    const pushed = listAt(event, 'commits')?.find((commit) => textAt(commit, 'id') === sha);
    const timestamp = textAt(pushed, 'timestamp');
    if (timestamp !== undefined && timestamp !== '')
        return msOf(timestamp);
    for (const path of [['head_commit'], ['workflow_run', 'head_commit'], ['merge_group', 'head_commit']]) {
        const head = textAt(event, ...path, 'timestamp');
        if (head !== undefined && textAt(event, ...path, 'id') === sha)
            return msOf(head);
    }
    return undefined;
}
function timeAt(event, ...path) {
    const ms = msOf(textAt(event, ...path) ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
/**
 * Time of the commit of a release: what GitHub gives as the time when it was made.
 * https://docs.github.com/rest/releases/releases#get-a-release
 */
function releaseTime(event) {
    return timeAt(event, 'release', 'created_at');
}
/**
 * A time for what is made of a pull request when the commit's own is not to be had without the network: the same however often the run is
 * repeated.
 */
function pullRequestTime(event) {
    return timeAt(event, 'pull_request', 'updated_at');
}

;// CONCATENATED MODULE: external "./version.js"
const external_version_js_namespaceObject = __lazy_require__("./version.js");
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/version-use.js

/** Path of a module below the root, in characters that module paths may have. https://go.dev/ref/mod#go-mod-file-ident */
const DIRECTORY = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/;
/**
 * A Git tag as prefix and version: Go's tags of a module below the root begin with its directory.
 * https://go.dev/ref/mod#vcs-version
 */
function splitTag(tag) {
    const slash = tag.lastIndexOf('/');
    const directory = tag.slice(0, Math.max(slash, 0));
    return DIRECTORY.test(directory)
        ? { prefix: tag.slice(0, slash + 1), version: tag.slice(slash + 1) }
        : { prefix: '', version: tag };
}
/** `app-v1.2.3`, `@scope/app@1.2.3`: a component's name before a full version, as release tools write it; of two versions the last. */
const COMPONENT = /^(.+?[-_@])(v?\d+\.\d+\.\d+(?:[-+](?!.*\d\.\d+\.\d).*)?)$/;
/** `release-1.4`: the same before numbers that are more or fewer than three. One number alone counts anything. */
const NUMBERS = /^(.+?[-_@])(v?\d+(?:\.\d+)+)$/;
/** Reads the version of tags with the same prefix. */
function sameModule(prefix, scheme) {
    return (tag) => {
        const split = splitTag(tag);
        return split.prefix === prefix && scheme.isVersion(split.version) ? split.version : undefined;
    };
}
/** The version that a Git tag names, where it names one: a semantic version, else one of PEP 440. */
function usedTag(tag) {
    const { prefix, version } = splitTag(tag);
    const scheme = (0,external_version_js_namespaceObject.schemeOf)(version);
    if (scheme === undefined)
        return undefined;
    return { scheme, version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1), prefix };
}
/** Reads a version of a scheme behind the name of a component. */
function component(tag, form, scheme) {
    const [, prefix, version] = form.exec(tag) ?? [];
    if (prefix === undefined || version === undefined || !scheme.isVersion(version))
        return undefined;
    const read = (other) => {
        const rest = other.startsWith(prefix) ? other.slice(prefix.length) : '';
        return scheme.isVersion(rest) ? rest : undefined;
    };
    return { scheme, version, read, directory: '', prefix };
}
/** The same, and the version behind the name of a component: for what a tag must be compared with, whatever its rule makes of it. */
function namedVersion(tag) {
    return usedTag(tag) ?? component(tag, COMPONENT, external_version_js_namespaceObject.SEMVER) ?? component(tag, NUMBERS, external_version_js_namespaceObject.PEP440);
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/context.js




const isPullRequest = ({ eventName }) => eventName.includes('pull_request');
/** `base_ref` of a tag's push, or of a pull request. */
function baseOf(ref, event) {
    if (ref.startsWith('refs/tags/'))
        return (textAt(event, 'base_ref') ?? '').replace(/^refs\/heads\//, '');
    return ref.startsWith('refs/pull/') ? (textAt(event, 'pull_request', 'base', 'ref') ?? '') : '';
}
/** The ref of `pull_request_target` is that of the base: the pull request's own is made from its number. */
function targetRef({ event }, compat) {
    const number = wordAt(event, 'number');
    if (number === undefined && compat === 'strict') {
        throw new external_core_js_.RefusedError({
            code: 'payload',
            message: 'The payload of the event pull_request_target has no number, so the pull request is not known.',
            hint: 'Run the step in a job that has the event file, or mount GITHUB_EVENT_PATH into its container.',
        });
    }
    return `refs/pull/${number}/merge`;
}
/** https://docs.github.com/actions/reference/events-that-trigger-workflows#merge_group: the queue's branch is of no use to anybody. */
function mergeGroup({ github: { event, ref, sha, eventName } }) {
    const head = textAt(event, 'merge_group', 'head_ref') ?? ref;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head)?.[1];
    const baseRef = (textAt(event, 'merge_group', 'base_ref') ?? '').replace(/^refs\/heads\//, '');
    return { eventName, ref: number === undefined ? '' : `refs/pull/${number}/merge`, sha, baseRef };
}
/**
 * Ref of the run that a `workflow_run` follows. What a fork pushed is nobody's branch or tag here, and its name says nothing: a branch
 * may be called like a version. Where nobody can say what is a tag, it is what reads like a full version: branches are called `3.11`.
 */
function followedRef(event, followsTag) {
    const run = (...path) => textAt(event, 'workflow_run', ...path);
    const [pull] = listAt(event, 'workflow_run', 'pull_requests') ?? [];
    if (run('event')?.startsWith('pull_request') === true) {
        const number = wordAt(pull, 'number');
        return number === undefined ? '' : `refs/pull/${number}/merge`;
    }
    const name = run('head_branch') ?? '';
    const own = run('head_repository', 'full_name') === textAt(event, 'repository', 'full_name');
    if (name === '' || !own)
        return '';
    const isTag = followsTag ?? external_version_js_namespaceObject.SEMVER.isVersion(splitTag(name).version);
    return isTag ? `refs/tags/${name}` : `refs/heads/${name}`;
}
function workflowRun({ github: { event, eventName, sha }, followsTag }) {
    const head = textAt(event, 'workflow_run', 'head_sha') ?? sha;
    const ref = followedRef(event, followsTag);
    return { eventName, ref, sha: head, baseRef: baseOf(ref, event) };
}
const isFalse = (setting) => /^(?:0|f|false)$/i.test(setting);
/** The merge commit is what is built then, and it is in no history. On `pull_request_target` and once it is merged the base is built. */
function headByDefault({ eventName, ref }) {
    return !eventName.includes('pull_request_target') && ref.startsWith('refs/pull/');
}
/**
 * Ref and commit of the run, from its event. With `strict`, a pull request is about its head commit (`DOCKER_METADATA_PR_HEAD_SHA: false`
 * for the merge commit), a merge group about its pull request, and a `workflow_run` about the run that it follows.
 *
 * Throws `RefusedError`.
 */
function contextOf(question) {
    const { github, compat, headSha } = question;
    const { eventName, event } = github;
    if (compat === 'strict' && eventName === 'merge_group')
        return mergeGroup(question);
    if (compat === 'strict' && eventName === 'workflow_run')
        return workflowRun(question);
    const ref = eventName.includes('pull_request_target') ? targetRef(github, compat) : github.ref;
    const wanted = /true/i.test(headSha) || (compat === 'strict' && headByDefault(github) && !isFalse(headSha));
    const head = wanted && isPullRequest(github) ? textAt(event, 'pull_request', 'head', 'sha') : undefined;
    return { eventName, ref, sha: head ?? github.sha, baseRef: baseOf(ref, event) };
}
/** Events that always run on the last commit of the default branch. The peer takes `create` for one, which is about any branch or tag. */
const ON_DEFAULT_BRANCH = { strict: /discussion|issues|schedule/, peer: /create|discussion|issues|schedule/ };
/** Whether a run is for the default branch, as the expression `is_default_branch` has it. */
function isDefaultBranch({ ref, eventName }, defaultBranch, compat) {
    const branch = ref.replace(/^refs\/heads\//, '');
    return branch !== '' && (branch === defaultBranch || ON_DEFAULT_BRANCH[compat].test(eventName));
}
/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
function releaseFlags(event) {
    const draft = saysAt(event, true, 'release', 'draft');
    const prerelease = saysAt(event, true, 'release', 'prerelease');
    return {
        unfinished: draft ? 'draft' : prerelease ? 'pre-release' : undefined,
        notLatest: saysAt(event, 'false', 'release', 'make_latest') || saysAt(event, false, 'release', 'make_latest'),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/followed.js

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run; undefined where it cannot have been a tag. */
function followedPush(event) {
    const run = (key) => textAt(event, 'workflow_run', key);
    const name = run('head_branch');
    if (name === undefined || run('event')?.startsWith('pull_request') === true)
        return undefined;
    return { name, commit: run('head_sha') };
}
/** Whether the tags have it, on the same commit. */
function isTagged(push, tags) {
    return tags.some(({ name, commit }) => name === push.name && commit === push.commit);
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/needs.js

const isGiven = ({ attributes }, name) => (attributes.get(name)?.text ?? '') !== '';
/** A pre-release has its own tags whatever else is out, but where a rule takes a part of its name. */
function publishedNeeds(rules, ref) {
    if (rules.some((rule) => rule.type !== 'raw' && isGiven(rule, 'value')))
        return { prefix: '' };
    if (!ref.startsWith('refs/tags/'))
        return undefined;
    const tag = ref.slice('refs/tags/'.length);
    const use = namedVersion(tag);
    const partial = rules.some((rule) => rule.type === 'match' || isGiven(rule, 'match'));
    if (use?.scheme.isPrerelease(use.version) === true && !partial)
        return undefined;
    return { prefix: splitTag(tag).prefix };
}
/** Looks through the inputs for what they need to know. */
function needsOf(inputs, { compat, rules }, { ref }) {
    const texts = [inputs.tags, inputs.flavor, inputs.labels, inputs.annotations];
    const holds = compat === 'strict' && inputs.published !== 'none';
    return {
        commitTime: texts.some((text) => text.includes('commit_date')),
        created: compat === 'strict',
        published: holds ? publishedNeeds(rules, ref) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/published.js
const HINT = 'Let GitHub be asked (permissions: contents: read), or check out with fetch-depth: 0, or set published: registry.';
/**
 * Versions by the Git tags of the checkout; undefined when GitHub is to be asked: what actions/checkout makes by
 * itself has the tag of the event at most and says nothing of the others.
 */
function publishedHere(local) {
    return local !== undefined && local.lack === undefined ? { kind: 'git', tags: local.names } : undefined;
}
/** Versions by what GitHub says; undefined where it could not be asked. */
function publishedThere(local, asked) {
    if (asked !== undefined)
        return { kind: 'git', tags: asked };
    const why = local?.lack === undefined
        ? 'there is no checkout to read the published versions from'
        : `the checkout may lack the tags of other versions: ${local.lack}`;
    return { kind: 'unknown', why, hint: HINT };
}
/** The image whose tags in its registry are the versions; or why there is nothing to look up. */
function imageToAsk(images) {
    const [image] = images;
    if (image !== undefined && image !== '')
        return { image };
    return {
        kind: 'unknown',
        why: 'there is no image to look up in a registry',
        hint: 'Give the input images, or set published: git.',
    };
}
/** The registry has not answered when the time of the step for that was up. */
const TOO_LATE = {
    message: 'it had not answered when the time of the input timeout was up.',
    hint: 'Give it more time with timeout.',
};
/** A registry that does not say which tags the image has, and what was seen of why. */
function unreadRegistry(image, { message, hint }) {
    return {
        kind: 'unknown',
        why: `the tags of ${image} could not be read from its registry: ${message.replace(/\.$/, '')}`,
        hint: `${hint} Or set published: git.`,
    };
}
/** The same without the tags that are none of those that are compared. */
function comparedTags(published, compared) {
    switch (published.kind) {
        case 'git':
        case 'registry':
            return { ...published, tags: published.tags.filter(compared) };
        case 'unknown':
        case 'none':
            return published;
    }
}

;// CONCATENATED MODULE: external "./git.js"
const external_git_js_namespaceObject = __lazy_require__("./git.js");
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/checkout.js


function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitTime(repository, commit) {
    if (!COMMIT.test(commit))
        return undefined;
    const object = await (0,external_git_js_namespaceObject.readObject)(repository, `${commit}^{commit}`);
    const header = object === undefined ? undefined : (0,external_git_js_namespaceObject.parseCommit)(object.content.toString('utf8'));
    return header === undefined ? undefined : header.time * 1000;
}
async function fileOfTag(repository, tag, path) {
    const object = await (0,external_git_js_namespaceObject.readObject)(repository, `refs/tags/${tag}:${path}`);
    return object?.type === 'blob' ? object.content.toString('utf8') : undefined;
}
async function readHead(repository) {
    const object = await (0,external_git_js_namespaceObject.readObject)(repository, 'HEAD^{commit}');
    return object === undefined ? { kind: 'unborn' } : { kind: 'commit', sha: object.hash };
}
function openCheckout(host) {
    const { env, signal, github, workspace } = host;
    const repository = once(() => (0,external_git_js_namespaceObject.openRepository)(workspace, { env, signal, trusted: github !== undefined }));
    const place = (0,external_git_js_namespaceObject.findRepository)(workspace);
    const tags = once(async () => (place === undefined ? undefined : (await (0,external_git_js_namespaceObject.readRefs)(await repository())).tags));
    return {
        repository,
        head: async () => (place === undefined ? { kind: 'no-repository' } : readHead(await repository())),
        tags,
        tagNames: once(async () => {
            if (place === undefined)
                return undefined;
            const names = (0,external_git_js_namespaceObject.readTagNames)(place) ?? ((await tags()) ?? []).map(({ name }) => name);
            return { names, lack: (0,external_git_js_namespaceObject.whyTagsMayLack)(place, names.length) };
        }),
        commitTime: async (commit) => (place === undefined ? undefined : commitTime(await repository(), commit)),
        fileOfTag: async (tag, path) => (place === undefined ? undefined : fileOfTag(await repository(), tag, path)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/clock.js

/** SOURCE_DATE_EPOCH in milliseconds. Throws `RefusedError`. */
function fixedTime(env) {
    const seconds = (0,external_core_js_.sourceDateEpoch)(env['SOURCE_DATE_EPOCH']);
    return seconds === undefined ? undefined : seconds * 1000;
}
/** What `date` shows: the time that a reproducible build is given, else the clock's. */
function nowOf(env, compat) {
    return (compat === 'strict' ? fixedTime(env) : undefined) ?? Date.now();
}
/** Minutes that this machine's zone is east of UTC. */
const localOffset = (ms) => -new Date(ms).getTimezoneOffset();

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/rule.js

const TYPES = ['schedule', 'semver', 'pep440', 'match', 'edge', 'ref', 'raw', 'sha'];
const nothing = (why) => ({ kind: 'nothing', why, warn: false });
const unexpected = (why) => ({ kind: 'nothing', why, warn: true });
/** An attribute of a rule; the reader has seen to it that every attribute of the type is there. */
function attribute({ attributes, type }, name) {
    return (0,external_core_js_.invariant)(attributes.get(name), `a rule of type ${type} has ${name}`);
}
/** Whether a rule makes its tag of the Git tag of the run. */
function isAboutTag(rule) {
    const { type } = rule;
    if (type === 'ref')
        return attribute(rule, 'event').text === 'tag';
    return (type === 'semver' || type === 'pep440' || type === 'match') && attribute(rule, 'value').text === '';
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/head-ref.js




function noCommit(kind, place) {
    const why = kind === 'unborn' ? 'HEAD is unborn: there is no commit yet' : 'there is no Git repository here';
    if (place === 'step')
        return new external_core_js_.RefusedError({
            code: 'git-context',
            message: `context: git needs a checkout, and ${why}.`,
            hint: 'Run actions/checkout before this step.',
        });
    return new external_core_js_.RefusedError({
        code: 'git-context',
        message: `On a terminal, what is checked out says which tags an image gets, and ${why}.`,
        hint: kind === 'unborn' ? 'Commit first.' : 'Run it in the folder that holds the repository of the image.',
    });
}
/** The commit of HEAD. Throws `RefusedError` when there is none. */
function commitOf(head, place) {
    if (head.kind === 'commit')
        return head.sha;
    throw noCommit(head.kind, place);
}
const HINTS = {
    step: 'Check out a branch or a tag by its name (the input ref of actions/checkout), or set context: workflow.',
    terminal: 'Check out a branch or a tag by its name (git switch NAME, git checkout TAG).',
};
function fault({ place }, message) {
    return new external_core_js_.RefusedError({ code: 'git-context', message, hint: HINTS[place] });
}
/** `refs/remotes/origin/feature/x` as `refs/heads/feature/x`. */
const asBranch = (ref) => ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');
/** A branch or tag that HEAD is in the history of: the first that Git names. */
async function inferred(facts) {
    const [local] = await facts.branchesAround('refs/heads/');
    if (local !== undefined)
        return local;
    const [remote] = await facts.branchesAround('refs/remotes/');
    if (remote !== undefined)
        return asBranch(remote);
    const [tag] = [...(await facts.tagsAround())].sort();
    if (tag !== undefined)
        return tag;
    throw fault(facts, 'HEAD is detached, and no branch or tag leads to it.');
}
/** The tag that a decoration begins with. A tag may have a comma in its name, so the tags themselves are asked. */
async function decoratedTag(decoration, facts) {
    const here = await facts.tagsHere();
    const longest = [...here].sort((a, b) => b.length - a.length);
    const found = longest.find((ref) => `${decoration}, `.startsWith(`tag: ${ref.slice('refs/tags/'.length)}, `));
    const [only, ...more] = here;
    if (found !== undefined)
        return found;
    if (only !== undefined && more.length === 0)
        return only;
    throw fault(facts, `The tag of '${(0,external_core_js_.printable)(decoration, 100)}' is not to be found.`);
}
/**
 * Ref of HEAD as docker/metadata-action finds it, its guesses included: of several tags on the commit, the one that Git names first.
 * Throws `RefusedError`.
 */
async function peerHeadRef(facts) {
    const branch = await facts.branch();
    if (branch !== '')
        return `refs/heads/${branch}`;
    const decoration = (await facts.decoration()).replace(/^grafted, /, '');
    if (decoration === 'HEAD')
        return inferred(facts);
    const first = /^HEAD, (.*)$/.exec(decoration)?.[1]?.trim() ?? '';
    if (first.startsWith('tag: '))
        return decoratedTag(first, facts);
    if (/^pull\/\d+\/(?:head|merge)$/.test(first))
        return `refs/${first}`;
    const name = /^[^/]+\/[^/]+, (.+)$/.exec(first)?.[1] ?? /^[^/]+\/(.+)$/.exec(first)?.[1];
    if (name !== undefined)
        return `refs/heads/${name.trim()}`;
    throw fault(facts, `HEAD is detached at '${(0,external_core_js_.printable)(decoration, 100)}', which names neither branch nor tag.`);
}
/** The one of several refs that is meant: only one, or the only one that is a full version. */
function settled(facts, refs, what) {
    const [first, ...more] = refs;
    if (first === undefined || more.length === 0)
        return first;
    const versions = refs.filter((ref) => external_version_js_namespaceObject.SEMVER.isVersion(splitTag(ref.replace(/^refs\/tags\//, '')).version));
    const [version, ...others] = versions;
    if (version !== undefined && others.length === 0)
        return version;
    const names = refs.slice(0, 5).map((ref) => (0,external_core_js_.printable)(ref, 80));
    throw fault(facts, `HEAD is detached, and more than one ${what} leads to it: ${(0,external_core_js_.listed)(names)}.`);
}
/**
 * Ref of HEAD: the event's when it is about this commit, else the branch that is checked out, else the one tag or branch that leads to
 * it. Throws `RefusedError` when there are several.
 */
async function strictHeadRef(facts, { ref, sha }, head) {
    if (ref !== '' && sha === head)
        return ref;
    const branch = await facts.branch();
    if (branch !== '')
        return `refs/heads/${branch}`;
    if (ref.startsWith('refs/tags/') && (await facts.tagsHere()).includes(ref))
        return ref;
    const found = settled(facts, await facts.tagsHere(), 'tag') ??
        settled(facts, [...new Set((await facts.branchesHere('refs/remotes/')).map(asBranch))], 'branch') ??
        settled(facts, [...new Set((await facts.branchesAround('refs/remotes/')).map(asBranch))], 'branch');
    if (found !== undefined)
        return found;
    throw fault(facts, 'HEAD is detached, and no branch or tag leads to it.');
}
/**
 * The ref that a run from a terminal is about, where a branch is checked out: the one version that is tagged on the commit, when rules ask for a
 * Git tag; else the branch. No event says that it was the branch that was pushed.
 */
function terminalRef(branch, tagsHere, rules) {
    const asks = rules.some((rule) => isAboutTag(rule));
    const versions = tagsHere.filter((ref) => external_version_js_namespaceObject.SEMVER.isVersion(splitTag(ref.replace(/^refs\/tags\//, '')).version));
    const [version, ...others] = versions;
    return asks && version !== undefined && others.length === 0 ? version : branch;
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/remote.js
/** `https://host/owner/name.git`, `git@host:owner/name.git`: where a clone comes from, without a user or password. */
const REMOTE = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/;
/** The address that a remote is fetched from, in what `git remote --verbose` prints; empty when there is no such remote. */
function fetchUrl(remotes, name) {
    const line = remotes.split('\n').find((text) => text.startsWith(`${name}\t`) && / \(fetch\)/.test(text));
    return (line ?? '').slice(name.length + 1).replace(/ \(fetch\).*$/, '');
}
/** The event of a run that has none: the repository is the one that the clone comes from. */
function contextOfRemote(url) {
    const [, host, name] = REMOTE.exec(url) ?? [];
    return {
        eventName: 'push',
        ref: '',
        baseRef: '',
        headRef: '',
        sha: '',
        repository: name ?? '',
        serverUrl: `https://${host ?? ''}`,
        apiUrl: '',
        runId: '',
        runNumber: '',
        runAttempt: '',
        event: {},
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/git-context.js




const git = async ({ repository }, args) => (await (0,external_git_js_namespaceObject.readGit)(await repository(), args)).trim();
async function refsOf(checkout, question, scope) {
    const format = ['--format=%(refname)', '--sort=-committerdate'];
    const refs = await git(checkout, ['for-each-ref', ...format, question, 'HEAD', scope]);
    return refs.split('\n').filter((ref) => ref !== '' && !ref.endsWith('/HEAD'));
}
/** What Git says of HEAD; what is not needed for the answer is asked only when it comes to that. */
function headFacts(checkout, place) {
    return {
        place,
        branch: () => git(checkout, ['branch', '--show-current']),
        decoration: () => git(checkout, ['show', '-s', '--pretty=%D', 'HEAD', '--']),
        tagsHere: () => refsOf(checkout, '--points-at', 'refs/tags/'),
        branchesHere: (scope) => refsOf(checkout, '--points-at', scope),
        branchesAround: (scope) => refsOf(checkout, '--contains', scope),
        tagsAround: () => refsOf(checkout, '--contains', 'refs/tags/'),
    };
}
/** Ref and commit of the checkout: the event's ref when it is about the commit that is checked out. Throws `RefusedError`. */
async function gitContext({ github, checkout, compat, place }) {
    const sha = commitOf(await checkout.head(), place);
    const facts = headFacts(checkout, place);
    const ref = compat === 'peer' ? await peerHeadRef(facts) : await strictHeadRef(facts, github, sha);
    return { eventName: github.eventName, ref, sha, baseRef: baseOf(ref, github.event) };
}
/** Ref and commit of a run from a terminal, with a word where it is not about the branch that is checked out. Throws `RefusedError`. */
async function terminalContext(sources, { compat, rules }) {
    const { github, checkout, log } = sources;
    const context = await gitContext({ github, checkout, compat, place: 'terminal' });
    if (!context.ref.startsWith('refs/heads/'))
        return context;
    const ref = terminalRef(context.ref, await headFacts(checkout, 'terminal').tagsHere(), rules);
    if (ref !== context.ref)
        log.info(`HEAD is tagged: the answer is about ${ref}, not about ${context.ref}`);
    return { ...context, ref };
}
/** A run from a terminal has no event: what is checked out says what it is about, and its remote which repository it is. */
async function localContext({ repository, head }) {
    if ((await head()).kind === 'no-repository')
        return contextOfRemote('');
    // The first column is the name, and an unknown remote has no line: nothing has to be read from a failure.
    const remotes = await git({ repository }, ['remote', '--verbose']);
    return contextOfRemote(fetchUrl(remotes, 'origin'));
}

// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/published.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Tags of a repository of a registry, by Docker's logins; none for a repository that does not exist yet. Loaded at the first question. */
async function listTags(image, { env, log, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { credentialLookup, openRegistries } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 326, 19));
        const credentials = credentialLookup({ given: [], env, mask: log.mask, signal });
        const registries = __addDisposableResource(env_1, openRegistries({ credentials, mask: log.mask, env, signal, log: log.info }), false);
        return (await registries.repository((0,external_oci_js_.parseRepository)(image)).tags()) ?? [];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Versions by the Git tags of the checkout, else of GitHub, which is asked once, for those with the prefix. */
async function publishedByGit(checkout, prefix, api) {
    const local = await checkout.tagNames();
    return publishedHere(local) ?? publishedThere(local, await api.tags(prefix));
}
/** Versions by the tags of the first image in its registry. What the registry or its login fails with leaves them unknown, and so does time. */
async function publishedByRegistry(images, host) {
    const asked = imageToAsk(images);
    if ('kind' in asked)
        return asked;
    try {
        return { kind: 'registry', tags: await listTags(asked.image, host) };
    }
    catch (error) {
        if (error instanceof external_core_js_.OutcomeError)
            return unreadRegistry(asked.image, error.fault);
        if (error instanceof external_core_js_.InvalidValue)
            return unreadRegistry(asked.image, error);
        if (host.signal.aborted)
            return unreadRegistry(asked.image, TOO_LATE);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/repository.js

/** The name of a repository, split; undefined when it is none. */
function ownerAndName({ repository, }) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(repository) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/** What the answer needs of the repository. `null` is an answer: the repository has no description. */
const WANTED = ['name', 'description', 'html_url', 'license', 'default_branch'];
/** Whether the payload of the event says everything, so that nobody has to be asked. */
const isWhole = (event) => WANTED.every((key) => hasAt(event, 'repository', key));
function factsOf(payload, path, event) {
    const text = (...keys) => textAt(payload, ...path, ...keys) ?? '';
    return {
        name: text('name'),
        description: text('description'),
        htmlUrl: text('html_url'),
        license: text('license', 'spdx_id'),
        defaultBranch: text('default_branch'),
        eventDefaultBranch: textAt(event, 'repository', 'default_branch'),
    };
}
/** The repository by the payload of the event. */
function payloadRepository({ event }) {
    return factsOf(event, ['repository'], event);
}
/** The repository by what GitHub answered (undefined where it could not be asked), else by the payload, else by the runner's variables. */
function knownRepository(github, answered) {
    const found = factsOf(answered, [], github.event);
    const known = payloadRepository(github);
    const own = ownerAndName(github);
    const url = own === undefined ? '' : `${github.serverUrl}/${own.owner}/${own.repo}`;
    return {
        name: found.name || known.name || (own?.repo ?? ''),
        description: found.description || known.description,
        htmlUrl: found.htmlUrl || known.htmlUrl || url,
        license: found.license || known.license,
        defaultBranch: found.defaultBranch || known.defaultBranch,
        eventDefaultBranch: known.eventDefaultBranch,
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/repository.js

/** Nobody is asked: a run from a terminal. */
const NO_API = {
    repository: async () => undefined,
    commitTime: async () => undefined,
    tags: async () => undefined,
    fileOfTag: async () => undefined,
};
/** What octokit throws for an answer that is none, and for a server that does not answer: both have a status. */
const isResponse = (error) => error instanceof Error && 'status' in error;
/** The client is loaded at the first question. A question that fails is answered with nothing, and a notice says so. */
function githubApi(host, github, token) {
    const { signal } = host;
    const ask = async (what, question) => {
        const without = (why) => {
            const text = `GitHub could not be asked for ${what} (${why}); the step goes on without it.`;
            host.log.notice(text, { code: 'github-not-asked' });
        };
        const repository = ownerAndName(github);
        const secret = token ?? host.env['GITHUB_TOKEN'] ?? '';
        if (repository === undefined)
            return without('GITHUB_REPOSITORY is not set');
        if (secret === '')
            return without('there is no token');
        const { githubClient } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 816, 19));
        const client = await githubClient(secret, github.apiUrl, signal);
        try {
            return await question(client, repository);
        }
        catch (error) {
            if (!isResponse(error))
                throw error;
            return without(error.message);
        }
    };
    return {
        repository: () => ask('the repository', async ({ rest }, place) => (await rest.repos.get(place)).data),
        commitTime: (commit) => ask('the time of the commit', async ({ rest }, place) => {
            const { data } = await rest.repos.getCommit({ ...place, ref: commit });
            return Date.parse(data.commit.committer?.date ?? '');
        }),
        tags: (prefix) => ask('the published versions', async ({ rest }, place) => {
            const { data } = await rest.git.listMatchingRefs({ ...place, ref: `tags/${prefix}` });
            return data.map(({ ref }) => ref.slice('refs/tags/'.length));
        }),
        fileOfTag: (tag, path) => ask(`${path} of ${tag}`, async ({ rest }, place) => {
            const { data } = await rest.repos.getContent({ ...place, path, ref: `refs/tags/${tag}` });
            // https://docs.github.com/rest/repos/contents: a folder is a list, and a file of 1 MB or less has its content in it.
            const isFile = !Array.isArray(data) && data.type === 'file';
            return isFile ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
        }),
    };
}
/** The repository by the payload of the event, else by the API, else by what the runner's variables say. */
async function repositoryFacts(github, api) {
    return isWhole(github.event) ? payloadRepository(github) : knownRepository(github, await api.repository());
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/retractions.js

/**
 * The Git tag of a Go module whose go.mod says which of its versions are retracted: the highest, whatever is checked out. Undefined while
 * nothing is published.
 *
 * @param directory of the module, empty for the root
 * Throws `RefusedError` for a module that cannot be published.
 */
function retractionTag(tags, directory, goMod) {
    const module = (0,external_version_js_namespaceObject.identifyModule)({ directory, ...goMod.module });
    const versions = tags.flatMap((tag) => {
        const reading = (0,external_version_js_namespaceObject.readTag)(tag, module, { hasGoMod: true });
        return reading.kind === 'version' ? [reading] : [];
    });
    return (0,external_version_js_namespaceObject.retractionSource)(versions)?.tag;
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/retractions.js





/** Largest go.mod that is read. */
const LARGEST = 4 * 1024 * 1024;
/** The go.mod of a directory of the workspace. */
function goModOfWorkspace(workspace, directory) {
    const path = (0,external_node_path_namespaceObject.join)(workspace, directory, 'go.mod');
    const stat = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile() || stat.size > LARGEST)
        return undefined;
    return (0,external_version_js_namespaceObject.parseGoModFile)((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'), (0,external_node_path_namespaceObject.join)(directory, 'go.mod'));
}
/** Read as laxly as the go command reads the file of a version that is not the one at hand. */
async function readSource({ checkout, api }, tag, file) {
    const text = (await checkout.fileOfTag(tag, file)) ?? (await api.fileOfTag(tag, file));
    return text === undefined ? [] : (0,external_version_js_namespaceObject.parseRetractions)(text, file);
}
/**
 * What the Go module of a directory of the workspace takes back, by the go.mod of its highest version: that of the workspace when this is
 * the tag of the run, else by the checkout, else by GitHub. Nothing where there is no module or it cannot be read: then versions that
 * were retracted hold tags back all the same.
 */
async function readRetractions(sources, directory, tags, ownTag) {
    const { workspace } = sources.host;
    try {
        const own = goModOfWorkspace(workspace, directory);
        const tag = own === undefined ? undefined : retractionTag(tags, directory, own);
        if (tag === undefined)
            return { retractions: [], unknown: '' };
        const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
        const ofOwn = tag === ownTag ? own?.retract : undefined;
        return { retractions: ofOwn ?? (await readSource(sources, tag, file)), unknown: '' };
    }
    catch (error) {
        if (!(error instanceof external_core_js_.OutcomeError))
            throw error;
        return { retractions: [], unknown: error.fault.message };
    }
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/gather.js













async function readContext({ inputs, request, host, github, checkout, api }) {
    if (host.github === undefined)
        return terminalContext({ github, checkout, log: host.log }, request);
    if (inputs.context === 'git')
        return gitContext({ github, checkout, compat: inputs.compat, place: 'step' });
    const follows = inputs.compat === 'strict' && github.eventName === 'workflow_run';
    const followsTag = follows ? await readFollowed(github.event, checkout, api) : undefined;
    const headSha = host.env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '';
    return contextOf({ github, compat: inputs.compat, headSha, followsTag });
}
/** Whether the run that a `workflow_run` follows was for a tag: by the checkout, where that has all tags, else by GitHub. */
async function readFollowed(event, checkout, api) {
    const push = followedPush(event);
    if (push === undefined || isTagged(push, (await checkout.tags()) ?? []))
        return push !== undefined;
    const names = await checkout.tagNames();
    if (names !== undefined && names.lack === undefined)
        return false;
    return (await api.tags(push.name))?.includes(push.name);
}
/** Time of the commit: by the event, the checkout, and last the API. */
async function readCommitTime({ github, checkout, api, inputs }, sha) {
    const known = inputs.context === 'git' ? undefined : eventCommitTime(github.event, sha);
    return known ?? (await checkout.commitTime(sha)) ?? (await api.commitTime(sha));
}
async function readMoments(sources, context) {
    const { inputs, request, host, github, checkout } = sources;
    const now = nowOf(host.env, inputs.compat);
    const needs = needsOf(inputs, request, context);
    const commit = needs.commitTime ? await readCommitTime(sources, context.sha) : undefined;
    const fixed = needs.created ? fixedTime(host.env) : now;
    const created = fixed ??
        commit ??
        eventCommitTime(github.event, context.sha) ??
        releaseTime(github.event) ??
        (await checkout.commitTime(context.sha)) ??
        pullRequestTime(github.event) ??
        (await readCommitTime(sources, context.sha)) ??
        now;
    return { now, commit: commit ?? now, created: Number.isNaN(created) ? now : created };
}
async function readPublished({ inputs, request, online, checkout, api }, context) {
    const { published } = needsOf(inputs, request, context);
    if (published === undefined)
        return { kind: 'none' };
    const read = inputs.published === 'registry'
        ? publishedByRegistry(request.images, online)
        : publishedByGit(checkout, published.prefix, api);
    return comparedTags(await read, request.compared);
}
/** What is retracted of the module whose tag the run is for, else of the one at the root. */
async function retractionsOf(sources, { ref }, published) {
    if (published.kind !== 'git')
        return { retractions: new Map(), retractionsUnknown: '' };
    const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
    const directory = splitTag(tag ?? '').prefix.slice(0, -1);
    const { retractions, unknown } = await readRetractions(sources, directory, published.tags, tag);
    return { retractions: new Map([[directory, retractions]]), retractionsUnknown: unknown };
}
/** Everything that the answer depends on. The network is used only for what neither the event nor the checkout says. */
async function gather(inputs, request, host) {
    const { env } = host;
    const checkout = openCheckout(host);
    const github = host.github ?? (await localContext(checkout));
    const online = { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(inputs.timeout)]) };
    const api = host.github === undefined ? NO_API : githubApi(online, github, inputs.githubToken);
    const sources = { inputs, request, host, online, github, checkout, api };
    const context = await readContext(sources);
    const [repository, { now, commit, created }, published] = await Promise.all([
        repositoryFacts(github, api),
        readMoments(sources, context),
        readPublished(sources, context),
    ]);
    return {
        context,
        repository,
        times: { now, commit, localOffset: localOffset },
        created,
        published,
        ...(await retractionsOf(sources, context, published)),
        release: releaseFlags(github.event),
        eventAbsent: host.github === undefined ? '' : eventAbsent(github.event, env['GITHUB_EVENT_PATH'] ?? ''),
        settings: {
            shortShaLength: env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '',
            annotationLevels: env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '',
            setOutputEnv: env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? '',
        },
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/host/write.js






/** Where the JSON goes: below the workspace or the runner's temporary folder. Throws `RefusedError` for a place outside. */
function jsonPlace(host, folder, wanted) {
    if (wanted === '')
        return (0,external_node_path_namespaceObject.join)(folder, 'metadata.json');
    const path = (0,external_node_path_namespaceObject.resolve)(host.workspace, wanted);
    const roots = [host.workspace, host.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)()].map((root) => (0,external_node_fs_namespaceObject.realpathSync)(root));
    if (!wanted.includes('\0')) {
        // Looked at before anything is made: a folder made through a link would lie where it leads.
        const real = (0,external_node_path_namespaceObject.join)((0,external_core_js_.realPathToBe)((0,external_node_path_namespaceObject.dirname)(path)), (0,external_node_path_namespaceObject.basename)(path));
        if (roots.some((root) => (0,external_core_js_.isUnder)(root, (0,external_node_path_namespaceObject.dirname)(real))))
            return real;
    }
    throw new external_core_js_.RefusedError({
        code: 'json-file',
        message: `Input 'json-file': ${(0,external_expression_js_namespaceObject.shown)(wanted)} lies outside the workspace.`,
        hint: 'Give a path inside the workspace or below RUNNER_TEMP; symbolic links are followed.',
    });
}
/** Writes the bake files and the JSON into a new folder that later steps of the job find. */
async function writeDocuments({ bake, json }, jsonFile, host) {
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'slipway-docker-metadata-'));
    const place = jsonPlace(host, folder, jsonFile);
    const write = async (kind) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, `docker-metadata-action-bake${kind === 'all' ? '' : `-${kind}`}.json`);
        // The folder does not outlive the job.
        await (0,external_core_js_.writeWholeFile)(path, bake[kind], { flush: false });
        return path;
    };
    await (0,external_core_js_.writeWholeFile)(place, json, { flush: jsonFile !== '', onExit: host.onExit });
    return {
        json: place,
        bake: {
            tags: await write('tags'),
            labels: await write('labels'),
            annotations: await write('annotations'),
            all: await write('all'),
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/outputs.js


/** The outputs as later steps see them. */
function planOutputs(inputs, plan, paths) {
    const { sepTags, sepLabels, sepAnnotations } = inputs;
    return {
        version: plan.version,
        tags: plan.tags.join(sepTags || '\n'),
        tagNames: plan.names.join(sepTags || '\n'),
        labels: plan.labels.join(sepLabels || '\n'),
        annotations: plan.annotations.join(sepAnnotations || '\n'),
        json: plan.json,
        bakeFileTags: paths.bake.tags,
        bakeFileLabels: paths.bake.labels,
        bakeFileAnnotations: paths.bake.annotations,
        bakeFile: paths.bake.all,
        jsonFile: paths.json,
        reasons: plan.decisions.map(({ tag, set, why, rule }) => ({ tag, set, why, rule })),
    };
}
const YES = ['1', 't', 'T', 'true', 'TRUE', 'True'];
const NO = ['0', 'f', 'F', 'false', 'FALSE', 'False'];
/** Whether the outputs are set as variables too: `DOCKER_METADATA_SET_OUTPUT_ENV`. Throws `RefusedError`. */
function exportsVariables(setting) {
    if (setting === '' || YES.includes(setting))
        return true;
    if (NO.includes(setting))
        return false;
    throw new external_core_js_.RefusedError({
        code: 'set-output-env',
        message: `DOCKER_METADATA_SET_OUTPUT_ENV is ${(0,external_expression_js_namespaceObject.shown)(setting)}, which is neither true nor false.`,
        hint: 'Write true or false.',
    });
}
/** Longest variable of a process on Linux, name and all (MAX_ARG_STRLEN): with a longer one no later step can start. */
const LONGEST_VARIABLE = 131_072;
/** The outputs as variables, and the names of those that are too long to be any. */
function planVariables(outputs, compat) {
    const named = [
        ['VERSION', outputs.version],
        ['TAGS', outputs.tags],
        ['TAG_NAMES', outputs.tagNames],
        ['LABELS', outputs.labels],
        ['ANNOTATIONS', outputs.annotations],
        ['JSON', outputs.json],
        ['BAKE_FILE_TAGS', outputs.bakeFileTags],
        ['BAKE_FILE_LABELS', outputs.bakeFileLabels],
        ['BAKE_FILE_ANNOTATIONS', outputs.bakeFileAnnotations],
        ['BAKE_FILE', outputs.bakeFile],
    ];
    const all = named.map(([name, value]) => ({ name: `DOCKER_METADATA_OUTPUT_${name}`, value: String(value) }));
    const fits = ({ name, value }) => Buffer.byteLength(`${name}=${value}`) < LONGEST_VARIABLE;
    return {
        variables: compat === 'peer' ? all : all.filter(fits),
        tooLong: compat === 'peer' ? [] : all.filter((variable) => !fits(variable)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/documents.js
/** Labels as an object. The peer reads them back from their text, which ends a value at a line break. */
function labelObject({ labels, compat }) {
    const pairs = labels.map(({ key, value }) => {
        if (compat === 'strict')
            return [key, value];
        const pair = `${key}=${value}`;
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), pair.slice(equals + 1).replace(/[\n\r\u2028\u2029][\s\S]*$/, '')];
    });
    return Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
}
/** https://docs.docker.com/build/bake/reference/: one target with what the image is to be given. */
function bakeFile(target, definition) {
    return JSON.stringify({ target: { [target]: definition } }, null, 2);
}
/** The documents of one run, as text. */
function documentsOf(metadata) {
    const { images, version, tags, names, annotations, bakeAnnotations, target } = metadata;
    const labels = labelObject(metadata);
    const args = { DOCKER_META_IMAGES: images.join(','), ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
    return {
        json: JSON.stringify({ tags, 'tag-names': names, labels, annotations }),
        bake: {
            tags: bakeFile(target, { tags, args }),
            labels: bakeFile(target, { labels }),
            annotations: bakeFile(target, { annotations: bakeAnnotations }),
            all: bakeFile(target, { tags, labels, args }),
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/images.js



const images_HINT = 'Write HOST/OWNER/NAME, or name=HOST/OWNER/NAME,enable=true.';
/** The value of `key=value`. The peer cuts a value at a second `=`. */
function givenValue(value, compat) {
    return compat === 'peer' ? `${value.split('=')[0]}`.trim() : value;
}
function readImage(line, compat) {
    let [name, enabled] = ['', true];
    for (const field of (0,external_expression_js_namespaceObject.fieldsOf)(line)) {
        const { key, value: whole, keyOffset, valueOffset } = (0,external_expression_js_namespaceObject.attributeOf)(field);
        const value = givenValue(whole, compat);
        if (key === undefined || key === 'name')
            name = value;
        else if (key !== 'enable') {
            const message = `an image has no '${(0,external_core_js_.printable)(key, 60)}'.${(0,external_core_js_.didYouMean)(key, ['name', 'enable'])}`;
            throw (0,external_expression_js_namespaceObject.invalidAt)(line, keyOffset, { code: 'image', message, hint: images_HINT });
        }
        else if (value !== 'true' && value !== 'false') {
            const message = `enable is ${(0,external_expression_js_namespaceObject.shown)(value)}; it must be true or false.`;
            throw (0,external_expression_js_namespaceObject.invalidAt)(line, valueOffset, { code: 'image', message, hint: images_HINT });
        }
        else
            enabled = value === 'true';
    }
    if (name !== '')
        return { name, enabled };
    throw (0,external_expression_js_namespaceObject.invalidAt)(line, 0, { code: 'image', message: 'the image has no name.', hint: images_HINT });
}
/** One line of names with commas between: the form before lines. Undefined when one of the fields has a key. */
function oldForm(line) {
    const fields = (0,external_expression_js_namespaceObject.fieldsOf)(line);
    if (fields.some(({ text }) => text.includes('=')))
        return undefined;
    return fields.map(({ text }) => ({ name: text.trim(), enabled: true }));
}
function checkName(line, name) {
    const fault = (0,external_oci_js_.repositoryFault)(name.toLowerCase());
    if (fault === undefined)
        return;
    throw (0,external_expression_js_namespaceObject.invalidAt)(line, 0, { code: 'image', message: `the image ${(0,external_expression_js_namespaceObject.shown)(name)} ${fault}.`, hint: images_HINT });
}
/** Names of the images that are switched on, in lower case. Throws `InvalidValue`. */
function readImages(lines, compat) {
    const [first, ...more] = lines;
    const old = first !== undefined && more.length === 0 ? oldForm(first) : undefined;
    const images = first !== undefined && old !== undefined
        ? old.map((image) => ({ line: first, ...image }))
        : lines.map((line) => ({ line, ...readImage(line, compat) }));
    if (compat === 'strict')
        for (const { line, name } of images)
            checkName(line, name);
    return images.flatMap(({ name, enabled }) => (enabled ? [name.toLowerCase()] : []));
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/flavor.js



const NOWHERE = { line: { text: '', line: 1, column: 1 }, text: '', offset: 0 };
const KEYS = ['latest', 'prefix', 'suffix', 'onlatest'];
const LATEST = ['auto', 'true', 'false'];
function flavor_fault(line, offset, message) {
    return (0,external_expression_js_namespaceObject.invalidAt)(line, offset, {
        code: 'flavor',
        message,
        hint: 'Write latest=auto|true|false, prefix=TEXT or suffix=TEXT, and onlatest=true|false behind one of the two.',
    });
}
function readLine(flavor, line, compat) {
    let before;
    for (const field of (0,external_expression_js_namespaceObject.fieldsOf)(line)) {
        const { key, value: whole, keyOffset, valueOffset } = (0,external_expression_js_namespaceObject.attributeOf)(field);
        const value = givenValue(whole, compat);
        if (key === 'prefix' || key === 'suffix') {
            flavor[key] = { line, text: value, offset: valueOffset };
            before = key;
        }
        else if (key === 'latest') {
            const latest = LATEST.find((word) => word === value);
            if (latest === undefined)
                throw flavor_fault(line, valueOffset, `latest is ${(0,external_expression_js_namespaceObject.shown)(value)}.`);
            flavor.latest = latest;
        }
        else if (key === 'onlatest') {
            if (value !== 'true' && value !== 'false')
                throw flavor_fault(line, valueOffset, `onlatest is ${(0,external_expression_js_namespaceObject.shown)(value)}.`);
            if (before !== undefined)
                flavor[`${before}Latest`] = value === 'true';
            else if (compat === 'strict')
                throw flavor_fault(line, keyOffset, 'onlatest stands behind neither prefix nor suffix.');
        }
        else if (key === undefined)
            throw flavor_fault(line, keyOffset, `${(0,external_expression_js_namespaceObject.shown)(whole)} has no key.`);
        else
            throw flavor_fault(line, keyOffset, `'${(0,external_core_js_.printable)(key, 60)}' is none of ${(0,external_core_js_.listed)(KEYS)}.${(0,external_core_js_.didYouMean)(key, KEYS)}`);
    }
}
/** Reads the input `flavor`. Throws `InvalidValue`. */
function readFlavor(lines, compat) {
    const flavor = {
        latest: 'auto',
        prefix: NOWHERE,
        suffix: NOWHERE,
        prefixLatest: false,
        suffixLatest: false,
    };
    for (const line of lines)
        readLine(flavor, line, compat);
    return flavor;
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/labels.js



/** A moment as RFC 3339, to the millisecond. */
const timeOf = (ms) => new Date(ms).toISOString();
/** https://github.com/docker/metadata-action#labels; with `strict` one line each, and no licence that is none. */
function foundEntries({ facts, compat, version }) {
    const { repository, created, context } = facts;
    const { name, description, htmlUrl } = repository;
    const license = compat === 'peer' ? repository.license : (0,external_oci_js_.spdxLicense)(repository.license);
    const tidy = (key, value) => (compat === 'peer' ? value : (0,external_oci_js_.tidyValue)(key, value));
    return [
        { key: (0,external_oci_js_.annotationKey)('title'), value: tidy('title', name) },
        { key: (0,external_oci_js_.annotationKey)('description'), value: tidy('description', description) },
        { key: (0,external_oci_js_.annotationKey)('url'), value: htmlUrl },
        { key: (0,external_oci_js_.annotationKey)('source'), value: htmlUrl },
        { key: (0,external_oci_js_.annotationKey)('version'), value: version },
        { key: (0,external_oci_js_.annotationKey)('created'), value: timeOf(created) },
        { key: (0,external_oci_js_.annotationKey)('revision'), value: context.sha },
        ...(license === undefined ? [] : [{ key: (0,external_oci_js_.annotationKey)('licenses'), value: license }]),
    ];
}
/** The labels that articles about Dockerfiles use. */
function plainEntries({ facts, version }) {
    return [
        { key: 'version', value: version },
        { key: 'build_time', value: timeOf(facts.created) },
        { key: 'git_commit', value: facts.context.sha },
    ];
}
function labels_fault(line, message, hint) {
    return (0,external_expression_js_namespaceObject.invalidAt)(line, 0, { code: 'label', message, hint });
}
const ONE_LINE = 'Labels and annotations are one line each: write \\n, or keep long text in a file of the image.';
/** `index,manifest:key=value`: levels before the key. https://docs.docker.com/build/metadata/annotations/ */
const SCOPED = new RegExp(`^((?:${external_oci_js_.LEVELS.join('|')})(?:,(?:${external_oci_js_.LEVELS.join('|')}))*):`);
/** Reads a line of the inputs `labels` and `annotations`. The peer drops one without `=` and lets a new line through. */
function givenEntry(line, scoped, { compat, expand }) {
    const text = expand({ line, text: line.text, offset: 0 });
    const scope = scoped && compat === 'strict' ? SCOPED.exec(text)?.[0] : undefined;
    const pair = text.slice(scope?.length ?? 0);
    const equals = pair.indexOf('=');
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
    if (compat === 'strict') {
        if (equals < 1)
            throw labels_fault(line, `${(0,external_expression_js_namespaceObject.shown)(text)} has no KEY before an '='.`, 'Write KEY=VALUE, one a line.');
        if (/[\r\n]/.test(text))
            throw labels_fault(line, `${(0,external_expression_js_namespaceObject.shown)(text)} holds a line break.`, ONE_LINE);
    }
    if (equals < 0)
        return [];
    return [{ key, value, ...(scope === undefined ? {} : { levels: scope.slice(0, -1).split(',') }) }];
}
/** Characters of ordinary keys in the order of the root collation (https://unicode.org/charts/collation/). */
const RANKS = '_-.0123456789abcdefghijklmnopqrstuvwxyz';
const ORDINARY = /^[a-z0-9._-]*$/;
/** `localeCompare`, without the milliseconds that loading a collation takes where keys are ordinary, as nearly all are. */
function compareKeys(a, b) {
    if (!ORDINARY.test(a) || !ORDINARY.test(b))
        return a.localeCompare(b);
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
        const difference = RANKS.indexOf(a.charAt(at)) - RANKS.indexOf(b.charAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** The last of those that say the same wins; in the order of the keys. */
function ordered(entries) {
    const byKey = new Map(entries.map((entry) => [`${entry.levels?.join(',') ?? ''}:${entry.key}`, entry]));
    return [...byKey.values()].sort((a, b) => compareKeys(a.key, b.key));
}
/** Labels by their keys: those that are found, and those that are given, which win. Throws `InvalidValue`. */
function planLabels(lines, plain, question) {
    const extra = plain ? plainEntries(question) : [];
    return ordered([...foundEntries(question), ...extra, ...lines.flatMap((line) => givenEntry(line, false, question))]);
}
/** An annotation may be for one platform only: `manifest[linux/amd64]`. */
const LEVEL = new RegExp(`^(?:${external_oci_js_.LEVELS.join('|')})(?:\\[[A-Za-z0-9/._-]+\\])?$`);
/** The levels of the annotations, as they are given. Throws `InvalidValue` for one that no builder knows. */
function annotationLevels(text, compat) {
    const levels = (text || 'manifest').split(',');
    const wanted = compat === 'peer' ? levels : levels.map((level) => level.trim());
    const wrong = compat === 'peer' ? undefined : wanted.find((level) => !LEVEL.test(level));
    if (wrong === undefined)
        return wanted;
    throw (0,external_expression_js_namespaceObject.invalidAt)({ text, line: 1, column: 1 }, text.indexOf(wrong), {
        code: 'annotation-level',
        message: `the level '${(0,external_core_js_.printable)(wrong, 60)}' is unknown.${(0,external_core_js_.didYouMean)(wrong, external_oci_js_.LEVELS)}`,
        hint: `Write one or more of ${external_oci_js_.LEVELS.join(', ')}, with commas between.`,
    });
}
/** Annotations with their levels: `manifest:key=value`. Throws `InvalidValue`. */
function planAnnotations(lines, levels, question) {
    const entries = ordered([...foundEntries(question), ...lines.flatMap((line) => givenEntry(line, true, question))]);
    const further = new Set(entries.flatMap((entry) => entry.levels ?? []).filter((level) => !levels.includes(level)));
    const text = (level) => (entry) => `${level}:${entry.key}=${entry.value}`;
    return [
        ...levels.flatMap((level) => entries.filter((entry) => entry.levels === undefined || entry.levels.includes(level)).map(text(level))),
        ...[...further].flatMap((level) => entries.filter((entry) => entry.levels?.includes(level)).map(text(level))),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/edge.js

/** https://github.com/docker/metadata-action#typeedge */
const edge = {
    priority: '700',
    attributes: { branch: '' },
    propose: (rule, { ref, defaultBranch }) => {
        if (!ref.startsWith('refs/heads/'))
            return nothing('the run is not for a branch');
        const branch = ref.slice('refs/heads/'.length);
        const wanted = attribute(rule, 'branch').text || defaultBranch;
        if (branch !== wanted)
            return nothing(`the branch is ${branch}, not ${wanted}`);
        return { kind: 'value', value: 'edge', why: `the head of ${branch}`, latest: false, derived: false };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/version-text.js



/** The value that a rule looks at: the one it is given, else the Git tag; undefined when there is neither. */
function givenText(rule, { ref, expand }) {
    const value = attribute(rule, 'value');
    if (value.text !== '')
        return expand(value);
    return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
/** A regular expression of the user's. Throws `InvalidValue`. */
function pattern(rule, name, text, flags) {
    try {
        return new RegExp(text, flags);
    }
    catch (cause) {
        const { line, offset } = attribute(rule, name);
        const message = `${(0,external_expression_js_namespaceObject.shown)(text)} is not a regular expression: ${Reflect.get(Object(cause), 'message')}.`;
        throw (0,external_expression_js_namespaceObject.invalidAt)(line, offset, { code: 'tag-rule', message, hint: 'Write a regular expression of JavaScript.' });
    }
}
function matched(rule, given, scheme) {
    const { text, line, offset } = attribute(rule, 'match');
    const expression = pattern(rule, 'match', text);
    const match = expression.exec(given);
    if (match === null)
        return undefined;
    const { 1: version } = match;
    if (version === undefined) {
        throw (0,external_expression_js_namespaceObject.invalidAt)(line, offset, {
            code: 'tag-rule',
            message: `${(0,external_expression_js_namespaceObject.shown)(text)} matches and has no group 1 that says what the version is.`,
            hint: 'Put the version in parentheses, such as match=^api/v(.*)$.',
        });
    }
    const { prefix } = splitTag(given);
    const read = (tag) => {
        const found = splitTag(tag).prefix === prefix ? expression.exec(tag)?.[1] : undefined;
        return found !== undefined && scheme.isVersion(found) ? found : undefined;
    };
    return { text: version, read, directory: prefix.slice(0, -1) };
}
/** By the peer's rules, its faults included: a `match` that does not match is warned of and passed over. */
function peersText(rule, given, scheme) {
    const found = attribute(rule, 'match').text === '' ? undefined : matched(rule, given, scheme)?.text;
    return { text: (found ?? given).replaceAll('/', '-'), read: sameModule('', scheme), directory: '' };
}
function strictText(rule, given, scheme) {
    if (attribute(rule, 'match').text !== '')
        return matched(rule, given, scheme);
    const { prefix, version } = splitTag(given);
    return { text: version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1) };
}
/** The version that a rule of type `semver` or `pep440` is about, or the answer that there is none. */
function versionText(rule, run, scheme, isValid) {
    const given = givenText(rule, run);
    if (given === undefined)
        return nothing('the run is not for a Git tag');
    const found = run.compat === 'peer' ? peersText(rule, given, scheme) : strictText(rule, given, scheme);
    if (found === undefined)
        return unexpected(`${attribute(rule, 'match').text} does not match ${given}`);
    if (isValid(found.text))
        return found;
    return unexpected(`${found.text} is no version of type ${rule.type}`);
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/match.js





/** `/expression/flags`, or an expression without slashes around it. */
function expressionOf(rule) {
    const { text } = attribute(rule, 'pattern');
    const [, body, flags] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
    return pattern(rule, 'pattern', body ?? text, flags);
}
/** What a group of the expression finds in a text. Flag `g` makes groups of the matches, as `String.match` does. */
function group(rule, text) {
    const match = text.match(expressionOf(rule));
    const { text: number } = attribute(rule, 'group');
    if (match === null)
        return { matches: false, found: undefined };
    return { matches: true, found: /^(?:0|[1-9]\d*)$/.test(number) ? match[Number(number)] : undefined };
}
const bare = (version) => version.replace(/^v/i, '');
/** What is matched, as a version of which the group holds a part, such as `1.2` of `v1.2.3`; undefined where it holds one of its own. */
function wholeOf(given, found) {
    const whole = namedVersion(given);
    if (whole === undefined || usedTag(given) !== undefined || !external_version_js_namespaceObject.SEMVER.isVersion(found))
        return whole;
    const rest = bare(whole.version).slice(bare(found).length);
    return rest !== '' && bare(whole.version) === `${bare(found)}${rest}` ? whole : undefined;
}
/**
 * The version that the tag is made of. Of a part it is the whole, since other versions have the part too. Else it is what the group holds,
 * read from other Git tags of the module by the same expression.
 */
function useOf(rule, given, found) {
    const whole = wholeOf(given, found);
    if (whole !== undefined) {
        return { ...whole, render: (version) => group(rule, `${whole.prefix}${version}`).found ?? '' };
    }
    const part = usedTag(found);
    const { prefix } = splitTag(given);
    const read = (tag) => splitTag(tag).prefix === prefix ? part?.read(group(rule, tag).found ?? '') : undefined;
    return part && { ...part, read };
}
/** https://github.com/docker/metadata-action#typematch */
const match = {
    priority: '800',
    attributes: { pattern: undefined, group: '0', value: '' },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'group');
        if (Number.isNaN(Number(text)))
            throw (0,external_expression_js_namespaceObject.invalidAt)(line, offset, {
                code: 'tag-rule',
                message: `the group ${(0,external_expression_js_namespaceObject.shown)(text)} is no number.`,
                hint: 'Write the number of a group in parentheses, such as group=1; group=0 is the whole match.',
            });
    },
    propose: (rule, run) => {
        const given = givenText(rule, run);
        const { text } = attribute(rule, 'pattern');
        if (given === undefined)
            return nothing('the run is not for a Git tag');
        const { matches, found } = group(rule, given);
        if (!matches)
            return unexpected(`${text} does not match ${given}`);
        if (found === undefined)
            return unexpected(`${text} has no group ${attribute(rule, 'group').text} in ${given}`);
        const version = run.compat === 'strict' ? useOf(rule, given, found) : undefined;
        const value = { kind: 'value', value: found, why: `${text} in ${given}`, latest: true, derived: true };
        return version === undefined ? value : { ...value, version };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/pep440.js





/** The local version as the peer's library writes it: joined with commas, and whatever JavaScript reads as a number as that number. */
const peerLocalText = (parts) => parts.map((part) => (Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part))).join(',');
function clean(version, compat) {
    return compat === 'peer' ? (0,external_version_js_namespaceObject.formatPep440)(version, peerLocalText) : (0,external_version_js_namespaceObject.formatPep440)(version);
}
function scopeOf(text, version, compat) {
    const number = (at) => version.release[at] ?? '0';
    const fields = [
        ['raw', text],
        ['version', clean(version, compat)],
        ['major', number(0)],
        ['minor', number(1)],
        ['patch', number(2)],
    ];
    return new Map(fields.map(([name, value]) => [name, { call: () => value }]));
}
/** The tag of a version by the pattern. */
function renderer(rule, { compat, engine }) {
    const source = attribute(rule, 'pattern');
    return (text) => {
        const version = (0,external_core_js_.invariant)((0,external_version_js_namespaceObject.parsePep440)(text), 'only versions are rendered');
        return (0,external_expression_js_namespaceObject.expand)(source, scopeOf(text, version, compat), compat, engine);
    };
}
function propose(rule, run) {
    const found = versionText(rule, run, external_version_js_namespaceObject.PEP440, external_version_js_namespaceObject.PEP440.isVersion);
    if ('kind' in found)
        return found;
    const version = (0,external_core_js_.invariant)((0,external_version_js_namespaceObject.parsePep440)(found.text), 'the text of a version is one');
    const use = { scheme: external_version_js_namespaceObject.PEP440, version: found.text, read: found.read, directory: found.directory };
    if (!(0,external_version_js_namespaceObject.isFinalPep440)(version)) {
        const raw = (0,external_expression_js_namespaceObject.isAlone)(attribute(rule, 'pattern'), 'raw');
        const value = raw ? found.text : clean(version, run.compat);
        return {
            kind: 'value',
            value,
            why: `${found.text}, no final release`,
            latest: false,
            version: use,
            derived: false,
        };
    }
    const render = renderer(rule, run);
    return {
        kind: 'value',
        value: render(found.text),
        why: `the version ${found.text}`,
        latest: true,
        version: { ...use, render },
        derived: false,
    };
}
/** https://github.com/docker/metadata-action#typepep440 */
const pep440 = {
    priority: '900',
    attributes: { pattern: undefined, value: '', match: '' },
    check: (rule, compat) => {
        if (compat === 'strict')
            renderer(rule, { compat, engine: undefined })('1.2.3');
    },
    propose,
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/raw.js

/** https://github.com/docker/metadata-action#typeraw */
const raw = {
    priority: '200',
    attributes: { value: undefined },
    propose: (rule, { expand }) => {
        const source = attribute(rule, 'value');
        const derived = source.text.includes('{{');
        return { kind: 'value', value: expand(source), why: 'asked for', latest: false, derived };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/ref.js




const EVENTS = ['branch', 'tag', 'pr'];
/** What follows a prefix of the ref; undefined when the ref has another. */
function below(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
function branchTag({ ref }) {
    const branch = below(ref, 'refs/heads/');
    if (branch === undefined)
        return nothing('the run is not for a branch');
    return { kind: 'value', value: branch, why: `the branch ${branch}`, latest: false, derived: true };
}
function gitTag({ ref, compat }) {
    const tag = below(ref, 'refs/tags/');
    if (tag === undefined)
        return nothing('the run is not for a Git tag');
    const version = compat === 'strict' ? namedVersion(tag) : undefined;
    const value = { kind: 'value', value: tag, why: `the Git tag ${tag}`, latest: true, derived: true };
    return version === undefined ? value : { ...value, version };
}
function pullRequestTag({ ref }) {
    const pull = below(ref, 'refs/pull/')?.replace(/\/merge$/, '');
    if (pull === undefined)
        return nothing('the run is not for a pull request');
    return { kind: 'value', value: pull, why: `the pull request ${pull}`, latest: false, derived: true };
}
/** https://github.com/docker/metadata-action#typeref */
const ref = {
    priority: '600',
    attributes: { event: undefined },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'event');
        if (EVENTS.includes(text))
            return;
        throw (0,external_expression_js_namespaceObject.invalidAt)(line, offset, {
            code: 'tag-rule',
            message: `the event ${(0,external_expression_js_namespaceObject.shown)(text)} is unknown.${(0,external_core_js_.didYouMean)(text, EVENTS)}`,
            hint: 'Write event=branch, event=tag or event=pr.',
        });
    },
    propose: (rule, run) => {
        const { text } = attribute(rule, 'event');
        if (text === 'branch')
            return branchTag(run);
        return text === 'tag' ? gitTag(run) : pullRequestTag(run);
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/scopes.js

/** The helpers of `type=schedule`. A time zone that does not exist is refused where there is no `localOffset`. */
function dateScope({ now, commit }, localOffset) {
    return new Map([
        ['date', (0,external_expression_js_namespaceObject.dateEntry)(now, localOffset)],
        ['commit_date', (0,external_expression_js_namespaceObject.dateEntry)(commit, localOffset)],
    ]);
}
/** The expressions that every value, label and condition may hold. They take arguments and do not look at them, as the peer's do. */
function globalScope(names, dates) {
    const say = (text) => ({ call: text });
    return new Map([
        ['branch', say(() => names.branch)],
        ['tag', say(() => names.tag)],
        ['sha', say(names.sha)],
        ['base_ref', say(() => names.base_ref)],
        ['is_default_branch', say(() => String(names.is_default_branch))],
        ['is_not_default_branch', say(() => String(!names.is_default_branch))],
        ...dates,
    ]);
}
/** What the expressions of a run know: everywhere, and in `type=schedule`. */
function scopesOf(names, times, compat) {
    const dates = dateScope(times, compat === 'peer' ? times.localOffset : undefined);
    return { global: globalScope(names, dates), dates };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/schedule.js



/** https://github.com/docker/metadata-action#typeschedule */
const schedule = {
    priority: '1000',
    attributes: { pattern: 'nightly' },
    check: (rule, compat) => {
        if (compat === 'strict')
            (0,external_expression_js_namespaceObject.expand)(attribute(rule, 'pattern'), dateScope({ now: 0, commit: 0 }), compat);
    },
    propose: (rule, { eventName, scopes, compat, engine }) => {
        if (!eventName.includes('schedule'))
            return nothing('the run was not started by a schedule');
        const value = (0,external_expression_js_namespaceObject.expand)(attribute(rule, 'pattern'), scopes.dates, compat, engine);
        return { kind: 'value', value, why: 'the run was started by a schedule', latest: false, derived: false };
    },
};

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(353);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __nccwpck_require__(780);
;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/semver.js







/** What a pattern can say: with `peer` every field of node-semver's object, which drops build metadata from `version`. */
function semver_scopeOf(version, compat) {
    const { raw, major, minor, patch, prerelease, build } = version;
    const metadata = build.length === 0 ? '' : `+${build.join('.')}`;
    const full = compat === 'peer' ? version.version : `${version.version}${metadata}`;
    const fields = [
        ['version', full],
        ['raw', raw],
        ['major', major],
        ['minor', minor],
        ['patch', patch],
        ['prerelease', prerelease],
        ['build', build],
        ...(compat === 'peer'
            ? [
                ['loose', true],
                ['includePrerelease', false],
                ['options', '[object Object]'],
            ]
            : []),
    ];
    return new Map(fields.map(([name, value]) => [name, { value }]));
}
/** Node-semver reads loosely what it found valid: `raw` keeps the text as it was. */
const read = (text) => parse(text, { loose: true }) ?? undefined;
function semver_renderer(rule, { compat, engine }) {
    const source = attribute(rule, 'pattern');
    const evaluate = (version, text = source.text) => (0,external_expression_js_namespaceObject.expand)({ ...source, text }, semver_scopeOf(version, compat), compat, engine);
    return {
        // The neighbours of the highest number that node-semver reads are no versions to it.
        render: (text) => {
            const version = read(text);
            return version === undefined ? text : evaluate(version);
        },
        // A pre-release never takes a tag that a release has: its own version is all that it gets.
        prerelease: (version) => ((0,external_expression_js_namespaceObject.isAlone)(source, 'raw') ? evaluate(version) : evaluate(version, '{{version}}')),
    };
}
function semver_propose(rule, run) {
    const found = versionText(rule, run, external_version_js_namespaceObject.SEMVER, (text) => valid(text) !== null);
    if ('kind' in found)
        return found;
    const version = (0,external_core_js_.invariant)(read(found.text), 'the text of a version is one');
    const { render, prerelease } = semver_renderer(rule, run);
    const isPre = version.prerelease.length > 0;
    const use = { scheme: external_version_js_namespaceObject.SEMVER, version: found.text, read: found.read, directory: found.directory };
    return {
        kind: 'value',
        value: isPre ? prerelease(version) : render(found.text),
        why: isPre ? `the pre-release ${found.text}` : `the version ${found.text}`,
        latest: !isPre,
        version: isPre ? use : { ...use, render },
        derived: false,
    };
}
/** https://github.com/docker/metadata-action#typesemver */
const semver = {
    priority: '900',
    attributes: { pattern: undefined, value: '', match: '' },
    check: (rule, compat) => {
        if (compat === 'strict')
            semver_renderer(rule, { compat, engine: undefined }).render('1.2.3');
    },
    propose: semver_propose,
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/sha.js


/** https://github.com/docker/metadata-action#typesha */
const sha = {
    priority: '100',
    attributes: { prefix: 'sha-', format: 'short' },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'format');
        if (text === 'short' || text === 'long')
            return;
        throw (0,external_expression_js_namespaceObject.invalidAt)(line, offset, {
            code: 'tag-rule',
            message: `the format ${(0,external_expression_js_namespaceObject.shown)(text)} is unknown.`,
            hint: 'Write format=short or format=long.',
        });
    },
    propose: (rule, run) => {
        if (run.sha === '')
            return nothing('the commit is not known');
        const value = attribute(rule, 'format').text === 'short' ? run.shortSha() : run.sha;
        return { kind: 'value', value, why: 'the commit', latest: false, derived: false };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/rules/read.js











const RULES = { schedule: schedule, semver: semver, pep440: pep440, match: match, edge: edge, ref: ref, raw: raw, sha: sha };
/** What every type takes. */
const SHARED = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** What holds when the input `tags` is empty. */
const DEFAULT_LINES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];
const read_fault = (line, offset, message, hint) => (0,external_expression_js_namespaceObject.invalidAt)(line, offset, { code: 'tag-rule', message, hint });
function typeOf(line, attributes) {
    const types = attributes.filter(({ key }) => key === 'type');
    for (const { value, valueOffset } of types) {
        if (TYPES.some((known) => known === value))
            continue;
        const message = `the type ${(0,external_expression_js_namespaceObject.shown)(value)} is unknown.${(0,external_core_js_.didYouMean)(value, TYPES)}`;
        throw read_fault(line, valueOffset, message, `The types are ${(0,external_core_js_.listed)(TYPES)}.`);
    }
    return TYPES.find((known) => known === types.at(-1)?.value) ?? 'raw';
}
/** What the peer lets pass without a word: attributes that do nothing, and values that are lost. */
function checkAttributes(line, type, attributes) {
    const own = Object.keys(RULES[type].attributes);
    const known = [...new Set([...SHARED, ...own])];
    const seen = new Set();
    for (const { key: written, value, keyOffset } of attributes) {
        const bare = written === undefined;
        const key = written ?? 'value';
        if (!known.includes(key)) {
            const what = bare ? `${(0,external_expression_js_namespaceObject.shown)(value)} has no key` : `type ${type} has no attribute '${(0,external_core_js_.printable)(key, 60)}'`;
            const hint = `The attributes of type ${type} are ${(0,external_core_js_.listed)(known)}.`;
            throw read_fault(line, keyOffset, `${what}.${bare ? '' : (0,external_core_js_.didYouMean)(key, known)}`, hint);
        }
        if (seen.has(key)) {
            const message = bare
                ? `${(0,external_expression_js_namespaceObject.shown)(value)} stands behind a comma, so it would take the place of the value before it.`
                : `the attribute '${key}' is given twice.`;
            throw read_fault(line, keyOffset, message, 'Quote a field with a comma ("value=a,b"), or remove what is too much.');
        }
        seen.add(key);
    }
}
/** The attributes of a line with the defaults of its type. */
function withDefaults(line, type, given) {
    const attributes = new Map(given.flatMap(({ key = 'value', value, valueOffset }) => key === 'type' ? [] : [[key, { line, text: value, offset: valueOffset }]]));
    for (const [name, fallback] of Object.entries(RULES[type].attributes)) {
        if (attributes.has(name))
            continue;
        if (fallback === undefined) {
            const message = `type ${type} needs the attribute '${name}'.`;
            throw read_fault(line, 0, message, `Add ${name}=, such as ${EXAMPLES[type]}.`);
        }
        attributes.set(name, { line, text: fallback, offset: 0 });
    }
    const pullRequest = type === 'ref' && attributes.get('event')?.text === 'pr';
    if (pullRequest && !attributes.has('prefix'))
        attributes.set('prefix', { line, text: 'pr-', offset: 0 });
    return attributes;
}
const EXAMPLES = {
    schedule: 'type=schedule,pattern=nightly',
    semver: 'type=semver,pattern={{version}}',
    pep440: 'type=pep440,pattern={{version}}',
    match: 'type=match,pattern=v(.*),group=1',
    edge: 'type=edge',
    ref: 'type=ref,event=branch',
    raw: 'type=raw,value=stable',
    sha: 'type=sha',
};
function priorityOf(line, type, source, compat) {
    const { text, offset } = source ?? { text: RULES[type].priority, offset: 0 };
    if (compat === 'strict' && !/^-?\d+(?:\.\d+)?$/.test(text))
        throw read_fault(line, offset, `the priority ${(0,external_expression_js_namespaceObject.shown)(text)} is no number.`, 'Write a number, such as priority=1000.');
    return Number(text);
}
/** Reads one line of the input `tags`. Throws `InvalidValue`. */
function readRule(line, compat) {
    const given = (0,external_expression_js_namespaceObject.fieldsOf)(line).map(external_expression_js_namespaceObject.attributeOf);
    const type = typeOf(line, given);
    if (compat === 'strict')
        checkAttributes(line, type, given);
    const attributes = withDefaults(line, type, given);
    const rule = {
        type,
        line,
        attributes,
        priority: priorityOf(line, type, attributes.get('priority'), compat),
    };
    RULES[type].check?.(rule, compat);
    return rule;
}
/** The higher priority comes first. A priority that is no number equals all others: where that leads is the peer's to know. */
function byPriority(a, b) {
    if (a.priority < b.priority)
        return 1;
    return a.priority > b.priority ? -1 : 0;
}
/** The rules of the input `tags` in the order of their priority. Throws `InvalidValue`. */
function readRules(lines, compat) {
    const wanted = lines.length > 0 ? lines : DEFAULT_LINES.map((text, i) => ({ text, line: i + 1, column: 1 }));
    return wanted.map((line) => readRule(line, compat)).sort(byPriority);
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/released.js

/** What a tag of the registry may be the version of. */
function registryVersions(tag, affixes) {
    return affixes
        .filter(({ prefix, suffix }) => tag.startsWith(prefix) && tag.endsWith(suffix))
        .map(({ prefix, suffix }) => tag.slice(prefix.length, Math.max(tag.length - suffix.length, prefix.length)))
        .map((version) => version.replaceAll('_', '+'));
}
/** The versions that are out, as they are written. What Git says of Go modules, their go.mod takes back. */
function publishedOf({ read, directory }, { published, retractions, affixes }) {
    const known = (versions, isRetracted = (_) => false) => ({ kind: 'known', versions, isRetracted });
    switch (published.kind) {
        case 'none':
            return known([]);
        case 'unknown':
            return { kind: 'unknown', why: published.why };
        case 'registry':
            return known(published.tags.flatMap((tag) => registryVersions(tag, affixes)));
        case 'git': {
            const isRetracted = (0,external_version_js_namespaceObject.retractedBy)(retractions.get(directory) ?? []);
            return known(published.tags.flatMap((tag) => read(tag) ?? []), (version) => isRetracted(version.startsWith('v') ? version : `v${version}`));
        }
    }
}
function obstacleFor(use, facts, kind) {
    const { scheme, version } = use;
    const isCompared = facts.published.kind === 'none' || facts.isCompared(version);
    return (0,external_version_js_namespaceObject.obstacleOf)({ scheme, version, published: publishedOf(use, facts), isCompared, ...kind });
}
/**
 * Why a tag that a rule makes of a version must not be set, or undefined when it may. Of a pre-release only a rule that takes a part of its
 * name makes a tag that other versions have too.
 */
function whyHeld(use, facts) {
    const { render } = use;
    if (render === undefined)
        return undefined;
    return obstacleFor(use, facts, { render, prereleases: 'unclaimed', mark: facts.release.unfinished });
}
/**
 * Why `latest` must not be set for a version, or undefined when it may. A Git tag of which no version can be read, such as `deploy-prod`, might
 * be older than any that is out.
 */
function whyNotLatest(use, facts) {
    if (use === undefined)
        return facts.published.kind === 'none' ? undefined : { kind: 'no-version' };
    const { unfinished, notLatest } = facts.release;
    const mark = unfinished ?? (notLatest ? 'not the latest' : undefined);
    return obstacleFor(use, facts, { render: () => 'latest', prereleases: 'stay', mark });
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/tags.js







const sanitise = (text) => text.replace(/[^a-zA-Z0-9._-]+/g, '-');
/** A name that somebody gave a branch, as a tag: what may not stand in front is dropped, what is too long is shortened. */
function derivedTag(text) {
    const tag = sanitise(text).replace(/^[.-]+/, '');
    return tag === '' ? `ref-${(0,external_oci_js_.hexOf)((0,external_oci_js_.digestOf)(Buffer.from(text))).slice(0, 8)}` : (0,external_oci_js_.shortenTag)(tag);
}
/** An expression may hold a name that nobody chose as a tag. */
const hasExpression = ({ text }) => text.includes('{{');
function tagOf(text, rule, proposal, { run, flavor }) {
    if (run.compat === 'peer')
        return sanitise(text);
    const known = proposal.version === undefined ? text : text.replaceAll('+', '_');
    if (proposal.derived || affixesOf(rule, flavor).some(hasExpression))
        return derivedTag(known);
    return checked(sanitise(known), rule.line);
}
/** A tag that was asked for must be one that a registry takes. Throws `InvalidValue`. */
function checked(tag, line) {
    const fault = (0,external_oci_js_.tagFault)(tag);
    if (fault === undefined)
        return tag;
    const hint = 'Write a tag of at most 128 letters, digits, ., _ and -, that begins with a letter, a digit or _.';
    throw (0,external_expression_js_namespaceObject.invalidAt)(line, 0, { code: 'invalid-tag', message: `the tag ${(0,external_expression_js_namespaceObject.shown)(tag)} ${fault}.`, hint });
}
/** Prefix and suffix of the rule, else of the flavor. */
function affixesOf({ attributes }, flavor) {
    return [attributes.get('prefix') ?? flavor.prefix, attributes.get('suffix') ?? flavor.suffix];
}
function dressed(rule, value, { run, flavor }) {
    const affix = (name) => {
        const own = rule.attributes.get(name);
        return own === undefined ? flavorText(flavor[name], run) : run.expand(own);
    };
    return `${affix('prefix')}${value}${affix('suffix')}`;
}
/** A piece of the input `flavor` with its expressions. Throws `RefusedError`. */
const flavorText = (source, { expand }) => (0,external_core_js_.fromInput)('flavor', () => expand(source));
function isEnabled(rule, { expand }) {
    const source = rule.attributes.get('enable');
    if (source === undefined)
        return true;
    const enabled = expand(source);
    if (enabled === 'true' || enabled === 'false')
        return enabled === 'true';
    throw (0,external_expression_js_namespaceObject.invalidAt)(rule.line, source.offset, {
        code: 'tag-rule',
        message: `enable is ${(0,external_expression_js_namespaceObject.shown)(enabled)}; it must be true or false.`,
        hint: 'Write enable=true, enable=false or an expression such as enable={{is_default_branch}}.',
    });
}
/** Looks through every expression of a rule, so that a slip is found on the first run and not on the first release. */
function checkExpressions({ attributes }, { expand }) {
    for (const name of ['enable', 'prefix', 'suffix', 'value']) {
        const source = attributes.get(name);
        if (source !== undefined)
            expand(source);
    }
}
/** What a rule writes before and after a version, by the tag that it makes of this one: `app-` and `-alpine` of `app-1.2.3-alpine`. */
function affixesAround(rule, question) {
    if (!isEnabled(rule, question.run))
        return [];
    const proposal = RULES[rule.type].propose(rule, question.run);
    if (proposal.kind === 'nothing' || proposal.version === undefined)
        return [];
    const tag = tagOf(dressed(rule, proposal.value, question), rule, proposal, question);
    const version = proposal.version.version.replace(/^v/i, '').replaceAll('+', '_');
    const at = tag.indexOf(version);
    return at < 0 ? [] : [{ prefix: tag.slice(0, at), suffix: tag.slice(at + version.length) }];
}
/** The names that the version of the run may have where the published ones are looked up. */
function ownNames(version, { facts, run }, affixes) {
    const bare = version.replace(/^v/i, '').replaceAll('+', '_');
    if (facts.published.kind === 'registry')
        return affixes.map(({ prefix, suffix }) => `${prefix}${bare}${suffix}`);
    return [version, ...(run.ref.startsWith('refs/tags/') ? [run.ref.slice('refs/tags/'.length)] : [])];
}
/** What is published, with what stands around versions in the tags of the registry, and which of them are compared. */
function releasedOf(question) {
    const { facts, compared } = question;
    const affixes = facts.published.kind === 'registry' ? registryAffixes(question) : [];
    return { ...facts, affixes, isCompared: (version) => ownNames(version, question, affixes).some(compared) };
}
function registryAffixes(question) {
    const { rules, run, flavor } = question;
    const around = (0,external_core_js_.fromInput)('tags', () => rules.flatMap((rule) => affixesAround(rule, question)));
    const shared = {
        prefix: sanitise(flavorText(flavor.prefix, run)),
        suffix: sanitise(flavorText(flavor.suffix, run)),
    };
    return around.length === 0 ? [shared] : around;
}
const heldBackBy = (obstacle, version, tag) => ({
    tag,
    set: false,
    why: (0,external_version_js_namespaceObject.describeObstacle)(obstacle, version, tag),
    obstacle: obstacle.kind,
});
const noTag = (why, warn = false) => ({ tag: '', set: false, why, warn });
/** Asks one rule, and keeps its tag where it may be set. */
function decide(rule, question, tally) {
    const { run, flavor } = question;
    const strict = run.compat === 'strict';
    if (strict)
        checkExpressions(rule, run);
    if (!isEnabled(rule, run))
        return noTag('it is switched off');
    const proposal = RULES[rule.type].propose(rule, run);
    if (proposal.kind === 'nothing')
        return noTag(proposal.why, proposal.warn);
    const text = dressed(rule, proposal.value, question);
    if (text === '')
        return noTag('the value is empty');
    const tag = tagOf(text, rule, proposal, question);
    const use = proposal.version;
    const obstacle = strict && use !== undefined ? whyHeld(use, releasedOf(question)) : undefined;
    tally.use ??= use;
    tally.latest ??= flavor.latest === 'auto' ? proposal.latest : flavor.latest === 'true';
    if (use !== undefined && obstacle !== undefined)
        return heldBackBy(obstacle, use.version, tag);
    if (tally.main === undefined)
        tally.main = { tag, label: labelOf(tag, text, proposal, run.compat) };
    else if (tag !== tally.main.tag && !tally.partials.includes(tag))
        tally.partials.push(tag);
    return { tag, set: true, why: proposal.why };
}
/** Build metadata is kept in labels, which may hold a `+`. */
function labelOf(tag, text, { version }, compat) {
    return compat === 'peer' || version === undefined ? tag : text.replace(/[^a-zA-Z0-9._+-]+/g, '-');
}
function latestName({ run, flavor }) {
    const affix = (wanted, source) => {
        if (!wanted)
            return '';
        return run.compat === 'peer' ? source.text : flavorText(source, run);
    };
    const prefix = affix(flavor.prefixLatest, flavor.prefix);
    const name = sanitise(`${prefix}latest${affix(flavor.suffixLatest, flavor.suffix)}`);
    if (run.compat === 'peer')
        return name;
    if ([flavor.prefix, flavor.suffix].some(hasExpression))
        return derivedTag(name);
    return (0,external_core_js_.fromInput)('flavor', () => checked(name, flavor.prefix.line));
}
/** The version that the run is about: of the first rule that has one, else of the Git tag. */
function subject({ use }, ref) {
    return use ?? (ref.startsWith('refs/tags/') ? namedVersion(ref.slice('refs/tags/'.length)) : undefined);
}
function peersNames({ main, partials, latest }, name) {
    return main === undefined ? [] : [main.tag, ...partials, ...(latest === true ? [name] : [])];
}
function whyLatest({ flavor, facts }, use) {
    if (use !== undefined && facts.published.kind !== 'none')
        return `${use.version} is the highest release`;
    return flavor.latest === 'true' ? 'the flavor asks for it' : 'the rule of the first tag sets it';
}
/**
 * What keeps `latest` where it is. A run for a Git tag is about a release, and so is a rule that sets `latest` by itself: where neither names a
 * version, nothing says that the tag would not go back.
 */
function heldLatest(tally, question, name) {
    const { run, flavor } = question;
    const use = subject(tally, run.ref);
    const tag = run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
    const byRule = flavor.latest === 'auto' && tally.latest === true;
    if (use === undefined && tag === undefined && !byRule)
        return undefined;
    const obstacle = whyNotLatest(use, releasedOf(question));
    const what = use?.version ?? tag ?? (0,external_core_js_.invariant)(tally.main, 'a rule that sets latest has set a tag').tag;
    return obstacle === undefined ? undefined : heldBackBy(obstacle, what, name);
}
/** Takes `latest` back where it must not move, wherever it comes from, and adds it once where it may. */
function withLatest(tally, question) {
    const { main } = tally;
    const name = latestName(question);
    const use = subject(tally, question.run.ref);
    const held = heldLatest(tally, question, name);
    const all = main === undefined ? [] : [main.tag, ...tally.partials];
    const kept = held === undefined ? all : all.filter((tag) => tag !== name);
    const asked = all.includes(name);
    const wanted = tally.latest === true && main !== undefined && !asked;
    const names = [...kept, ...(wanted && held === undefined ? [name] : [])];
    const decisions = tally.decisions.map((decision) => held !== undefined && decision.set && decision.tag === name ? { ...decision, ...held } : decision);
    const verdict = held ?? { tag: name, set: true, why: whyLatest(question, use) };
    const missed = tally.use?.scheme.isPrerelease(tally.use.version) === true && question.flavor.latest !== 'false';
    const row = wanted || (missed && !asked) ? [{ ...verdict, rule: 'flavor', warn: false }] : [];
    const version = names[0] ?? '';
    const labelVersion = main?.tag === version ? main.label : version;
    return { version, labelVersion, names, decisions: [...decisions, ...row] };
}
/**
 * Decides the tags: every rule in its order, the first tag being the version, `latest` last. With `strict` no tag goes back, none is
 * invalid, and `latest` stands there once.
 *
 * Throws `RefusedError`.
 */
function planTags(question) {
    const tally = { main: undefined, partials: [], latest: undefined, use: undefined, decisions: [] };
    for (const rule of question.rules) {
        const verdict = (0,external_core_js_.fromInput)('tags', () => decide(rule, question, tally));
        tally.decisions.push({ warn: false, ...verdict, rule: rule.line.text });
    }
    if (question.run.compat === 'strict')
        return withLatest(tally, question);
    const names = peersNames(tally, latestName(question));
    const version = names[0] ?? '';
    return { version, labelVersion: version, names, decisions: tally.decisions };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/plan.js












/** Reads the inputs. Throws `RefusedError` with line and column of what is wrong. */
function readRequest(inputs) {
    const { compat } = inputs;
    return {
        compat,
        images: (0,external_core_js_.fromInput)('images', () => readImages((0,external_expression_js_namespaceObject.readList)(inputs.images), compat)),
        rules: (0,external_core_js_.fromInput)('tags', () => readRules((0,external_expression_js_namespaceObject.readList)(inputs.tags), compat)),
        flavor: (0,external_core_js_.fromInput)('flavor', () => readFlavor((0,external_expression_js_namespaceObject.readList)(inputs.flavor), compat)),
        labels: (0,external_core_js_.fromInput)('labels', () => (0,external_expression_js_namespaceObject.readList)(inputs.labels)),
        annotations: (0,external_core_js_.fromInput)('annotations', () => (0,external_expression_js_namespaceObject.readList)(inputs.annotations)),
        compared: (0,external_version_js_namespaceObject.comparedNames)(inputs.publishedPattern),
    };
}
/** Whether expressions of the user run that may take for ever: regular ones on names that others choose. */
function runsExpressions({ rules }) {
    return rules.some((rule) => rule.type === 'match' || (rule.attributes.get('match')?.text ?? '') !== '');
}
/** The first characters of a commit. Throws `RefusedError` when the length that the environment asks for is no number. */
function shortSha(sha, length) {
    const wanted = length === '' ? 7 : Number(length);
    if (!Number.isNaN(wanted))
        return sha.substring(0, wanted);
    throw new external_core_js_.RefusedError({
        code: 'short-sha-length',
        message: `DOCKER_METADATA_SHORT_SHA_LENGTH is ${(0,external_expression_js_namespaceObject.shown)(length)}, which is no number.`,
        hint: 'Set it to a number such as 12, or remove it: 7 is the default.',
    });
}
/** Every text of the inputs that may hold expressions. */
function templatesOf({ rules, flavor, labels, annotations }) {
    const whole = [...labels, ...annotations].map((line) => ({ line, text: line.text, offset: 0 }));
    return [...rules.flatMap(({ attributes }) => [...attributes.values()]), flavor.prefix, flavor.suffix, ...whole];
}
/** Whether the peer's own template language is needed: only for its answer, and for what our reader of expressions does not know. */
function needsTemplates(request) {
    return request.compat === 'peer' && templatesOf(request).some(external_expression_js_namespaceObject.needsEngine);
}
function runOf(request, facts, engine) {
    const { compat } = request;
    const { context, repository, times, settings } = facts;
    const { ref, sha, eventName } = context;
    const below = (prefix) => (ref.startsWith(prefix) ? ref.slice(prefix.length) : '');
    const known = compat === 'peer' ? repository.eventDefaultBranch : repository.defaultBranch;
    const short = () => shortSha(sha, settings.shortShaLength);
    const names = {
        branch: below('refs/heads/'),
        tag: below('refs/tags/'),
        sha: short,
        base_ref: context.baseRef,
        is_default_branch: isDefaultBranch(context, known, compat),
    };
    const scopes = scopesOf(names, times, compat);
    return {
        compat,
        ref,
        sha,
        eventName,
        defaultBranch: repository.defaultBranch,
        scopes,
        shortSha: short,
        expand: (source) => (0,external_expression_js_namespaceObject.expand)(source, scopes.global, compat, engine),
        engine,
    };
}
/** Whether the answer depends on which branch is the default one: a wrong guess there sets `latest`, or leaves it out. */
function asksDefaultBranch({ rules, labels, annotations }) {
    const lines = [...rules.map(({ line }) => line), ...labels, ...annotations];
    const edge = rules.some((rule) => rule.type === 'edge' && attribute(rule, 'branch').text === '');
    return edge || lines.some(({ text }) => text.includes('_default_branch'));
}
const NO_DEFAULT_BRANCH = {
    code: 'default-branch-unknown',
    message: 'It is not known which branch is the default one, so no branch is taken for it.',
    hint: 'Let GitHub be asked (permissions: contents: read), or mount the file of GITHUB_EVENT_PATH into the container of the job.',
};
const unreadRetractions = (why) => ({
    code: 'retractions-unread',
    message: `Retractions are not read: ${why}`,
    hint: 'Until go.mod of the highest version can be read, versions that were retracted hold tags back all the same.',
});
const unknownPublished = ({ why, hint }) => ({
    code: 'published-unknown',
    message: `Only tags of the exact version are set: ${why}.`,
    hint,
});
const noEvent = (why) => ({
    code: 'event-absent',
    message: `There is no payload of the event: ${(0,external_core_js_.printable)(why, 300)}. The answer is made of the runner's variables alone.`,
    hint: 'Mount the file of GITHUB_EVENT_PATH into the container of the job: pull requests, releases and the default branch are told by it.',
});
const withoutTag = ({ rule, why }) => ({
    code: 'rule-without-tag',
    message: `${(0,external_expression_js_namespaceObject.shown)(rule)}: ${(0,external_core_js_.printable)(why, 300)}.`,
    hint: 'No tag comes from this line.',
});
const NO_TAG = {
    code: 'no-image-tag',
    message: 'No tag has been generated.',
    hint: 'Check the input tags: the summary says why each line gave none.',
};
function warningsOf(request, facts, plan) {
    const { published, repository, context } = facts;
    const lost = request.compat === 'strict' && repository.defaultBranch === '' && context.ref.startsWith('refs/heads/');
    const unexpected = plan.decisions.filter(({ warn }) => warn);
    const held = plan.decisions.some(({ obstacle }) => obstacle === 'unknown');
    return [
        ...(facts.eventAbsent === '' ? [] : [noEvent(facts.eventAbsent)]),
        ...unexpected.map(withoutTag),
        ...(facts.retractionsUnknown === '' ? [] : [unreadRetractions(facts.retractionsUnknown)]),
        ...(lost && asksDefaultBranch(request) ? [NO_DEFAULT_BRANCH] : []),
        ...(published.kind === 'unknown' && held ? [unknownPublished(published)] : []),
        ...(plan.names.length === 0 ? [NO_TAG] : []),
    ];
}
/**
 * Decides everything that the action answers.
 *
 * @param engine the peer's template language, where a text needs it
 *
 * Throws `RefusedError`.
 */
function planMetadata(inputs, request, facts, engine) {
    const { compat, images, flavor, rules } = request;
    const run = runOf(request, facts, engine);
    const { version, labelVersion, names, decisions } = planTags({
        rules,
        run,
        flavor,
        facts,
        compared: request.compared,
    });
    const question = { facts, compat, version: labelVersion, expand: run.expand };
    const labels = (0,external_core_js_.fromInput)('labels', () => planLabels(request.labels, inputs.plainLabels, question));
    const levelText = inputs.annotationLevels || facts.settings.annotationLevels;
    const annotationsAt = (text) => {
        const levels = (0,external_core_js_.fromInput)('annotation-levels', () => annotationLevels(text, compat));
        return (0,external_core_js_.fromInput)('annotations', () => planAnnotations(request.annotations, levels, question));
    };
    const annotations = annotationsAt(levelText);
    const bakeAnnotations = compat === 'peer' ? annotationsAt(`${(levelText || 'manifest').split(':')[0]}`) : annotations;
    const tags = images.length === 0
        ? names
        : images.flatMap((image) => names.map((name) => (image === '' ? name : `${image}:${name}`)));
    const target = inputs.bakeTarget;
    const metadata = { compat, images, version, tags, names, labels, annotations, bakeAnnotations, target };
    const documents = documentsOf(metadata);
    return {
        version,
        tags,
        names,
        labels: labels.map(({ key, value }) => `${key}=${value}`),
        annotations,
        ...documents,
        decisions,
        warnings: warningsOf(request, facts, { decisions, names }),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/render.js

/** Most rows of a table: a summary of many images is no list of all of them. */
const MOST = 100;
/** The report: every tag that was considered and why it is there or not, and what the image says of itself. */
function renderPlan(plan) {
    const { version, names, tags, labels, decisions } = plan;
    const title = version === '' ? 'No image version' : `Image version ${version}`;
    const rows = decisions.map(({ tag, set, why, rule }) => [
        tag === '' ? '' : (0,external_core_js_.code)(tag),
        set ? 'set' : 'not set',
        why,
        (0,external_core_js_.code)(rule),
    ]);
    // Outputs have labels without a value as docker/metadata-action has them; nobody learns anything from one.
    const told = labels.filter((label) => label.indexOf('=') < label.length - 1);
    return [
        { heading: title },
        ...(rows.length === 0 ? [] : (0,external_core_js_.boundedTable)(['tag', '', 'why', 'rule'], rows, { most: MOST, noun: 'decision' })),
        ...(tags.length === names.length && tags.every((tag, i) => tag === names[i])
            ? []
            : [{ details: 'Images', blocks: (0,external_core_js_.boundedList)(tags.map(external_core_js_.code), { most: MOST, noun: 'tag' }) }]),
        { details: 'Labels', blocks: (0,external_core_js_.boundedList)(told.map(external_core_js_.code), { most: MOST, noun: 'label' }) },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/main.js









async function logGroup({ log }, name, lines) {
    await log.group(name, async () => {
        for (const line of lines)
            log.info(line);
    });
}
/** Milliseconds for everything that expressions of the user are tried on. */
const EXPRESSION_TIME = 5_000;
function tooSlow() {
    return new external_core_js_.CouldNotCheckError({
        code: 'time-limit',
        message: `The expressions of the inputs were not done after ${EXPRESSION_TIME / 1000} s.`,
        hint: 'Make them simpler: nested repetitions such as (a+)+ in match= and pattern= try every way through a name.',
    });
}
async function main(inputs, host) {
    const request = readRequest(inputs);
    const facts = await gather(inputs, request, host);
    const engine = needsTemplates(request)
        ? (0,external_expression_js_namespaceObject.engineOf)((await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 254, 19))).loadTemplates())
        : undefined;
    const decide = () => planMetadata(inputs, request, facts, engine);
    const bounded = engine !== undefined || runsExpressions(request);
    const plan = bounded ? (0,external_core_js_.interruptible)(EXPRESSION_TIME, decide, tooSlow) : decide();
    const exported = exportsVariables(facts.settings.setOutputEnv);
    const outputs = planOutputs(inputs, plan, await writeDocuments(plan, inputs.jsonFile, host));
    const { variables, tooLong } = planVariables(outputs, inputs.compat);
    if (exported)
        for (const { name, value } of variables)
            host.exportVariable?.(name, value);
    for (const { message, hint, code } of plan.warnings)
        host.log.warning(`${message}\n${hint}`, { code });
    if (exported && tooLong.length > 0) {
        const text = `${(0,external_core_js_.listed)(tooLong)}: too long for a variable, so not set.\nRead the output json-file instead.`;
        host.log.warning(text, { code: 'variable-too-long' });
    }
    const { eventName, ref, sha } = facts.context;
    await logGroup(host, 'Context', [`event: ${eventName}`, `ref: ${ref}`, `commit: ${sha}`]);
    await logGroup(host, 'Docker tags', plan.tags);
    await logGroup(host, 'Docker labels', plan.labels);
    await logGroup(host, 'Annotations', plan.annotations);
    host.report(renderPlan(plan));
    host.log.info(`Version: ${plan.version || 'none'} (${(0,external_core_js_.counted)(plan.tags.length, 'tag')})`);
    return outputs;
}
const definition = (0,external_core_js_.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/docker-metadata/action-docker-metadata.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;