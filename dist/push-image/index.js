import { start } from '../shared/start.js';
await start('push-image');
