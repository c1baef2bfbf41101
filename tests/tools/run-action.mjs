// Runs a composite action. Reads a request as JSON from standard input: { action, workspace, inputs, event, eventName, variables }.
// Writes as JSON: { status, outputs, steps, commands, summary, uses, log }.
import { readFileSync } from 'node:fs';
import { runAction } from './runner.mjs';

const { action, inputs, ...place } = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(runAction(action, inputs ?? {}, place)));
