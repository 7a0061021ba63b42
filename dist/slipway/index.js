#!/usr/bin/env node
require('../shared/start.js').start('slipway');
