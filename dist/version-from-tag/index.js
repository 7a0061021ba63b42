import { start } from '../shared/start.js';
await start('version-from-tag');
