#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { start } from './start.ts';
import { tuneEngine } from './tune-engine.ts';

// `npm run build` puts what `launch.ts` makes in the place of this file.
if (isMainThread) tuneEngine();
await start();
