import { start } from '../shared/start.js';
await start('docker-metadata');
