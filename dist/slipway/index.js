#!/usr/bin/env node
import { start } from '../shared/start.js';
await start('slipway');
