// An action as a process of its own, as a runner starts it, from its sources: the one that ANY_STEP names.
import { runBundledStep } from '@slipway/core/host';

const { definition } = await import(
  new URL(`../../actions/${process.env['ANY_STEP']}/src/main.ts`, import.meta.url).href
);

await runBundledStep(() => Promise.resolve(definition), { repository: 'https://example.com' });
