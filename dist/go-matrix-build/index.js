import { start } from '../shared/start.js';
await start('go-matrix-build');
