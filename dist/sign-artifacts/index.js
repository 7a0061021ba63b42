import { start } from '../shared/start.js';
await start('sign-artifacts');
