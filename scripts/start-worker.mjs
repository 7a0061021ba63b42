// What a worker thread of `npm start` does: dist/shared/worker.js, from the sources.
import { servePacking } from '@slipway/archive/host';

servePacking();
