#!/usr/bin/env node
import { main } from './main.ts';
import { openTerminal } from './terminal.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();
process.exitCode = await main(process.argv.slice(2), openTerminal(process));
