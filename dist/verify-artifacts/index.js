import { start } from '../shared/start.js';
await start('verify-artifacts');
