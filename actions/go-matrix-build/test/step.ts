// The action as a process of its own, as a runner starts it, from its sources.
import { runStep } from '@slipway/core/host';
import { definition } from '../src/main.ts';

await runStep(definition, process.env, { repository: 'https://example.com' });
