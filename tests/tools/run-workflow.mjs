// Runs the jobs of a workflow, each combination of its matrix in a workspace of its own. Reads a request as JSON from standard input:
// { workflow, repository, repositories, actions, secrets, event, eventName, variables }.
// "repositories" says where each repository that may be checked out lies ("owner/name": folder), "actions" where each action that may run lies;
// other actions are only noted. Writes as JSON an array of { job, matrix, ...what the steps did }.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { fill, mapValues, runAction, runSteps } from './runner.mjs';

const request = JSON.parse(readFileSync(0, 'utf8'));
const workflow = parseYaml(request.workflow);
const github = { repository: request.repository, repository_owner: request.repository.split('/')[0], event_name: request.eventName };
const succeeded = { status: 'success' };
const needs = {};
const runs = [];

// Jobs stand in the order of what they need.
for (const [name, job] of Object.entries(workflow.jobs)) {
  const contexts = { github, needs, secrets: request.secrets ?? {} };
  for (const matrix of combinations(job.strategy?.matrix ?? {}, contexts)) {
    const { contexts: seen, ...run } = runJob(job, { ...contexts, matrix });
    needs[name] = { result: run.status, outputs: mapValues(job.outputs ?? {}, (value) => fill(value, seen, run)) };
    runs.push({ job: name, matrix, ...run });
  }
}
console.log(JSON.stringify(runs));

function combinations(matrix, contexts) {
  return Object.entries(matrix).reduce((found, [name, values]) => found.flatMap((one) => listOf(values, contexts).map((value) => ({ ...one, [name]: value }))), [{}]);
}

function listOf(values, contexts) {
  return Array.isArray(values) ? values : JSON.parse(fill(values.replace('${{', '${{ toJSON(').replace('}}', ') }}'), contexts, succeeded));
}

function runJob(job, contexts) {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  const place = { workspace, event: request.event, eventName: request.eventName, github, variables: { ...request.variables, GITHUB_REPOSITORY: request.repository } };
  return runSteps(job.steps, contexts, { ...place, useAction: (uses, inputs) => useAction(uses.split('@')[0], inputs, place) });
}

function useAction(name, inputs, place) {
  if (name === 'actions/checkout') {
    return { code: checkOut(inputs, place), outputs: {} };
  }
  if (!(name in request.actions)) {
    return undefined;
  }
  const run = runAction(request.actions[name], inputs, place);
  return { code: run.status === 'success' ? 0 : 1, outputs: run.outputs, run };
}

// As the action does it: as many generations as asked for, the branch checked out.
function checkOut(inputs, place) {
  const source = request.repositories[inputs.repository ?? request.repository];
  if (!source) {
    throw new Error(`There is no repository ${inputs.repository}.`);
  }
  return spawnSync('git', ['clone', '--quiet', `--depth=${inputs['fetch-depth'] ?? 1}`, `file://${source}`, '.'], { cwd: place.workspace, env: { ...process.env, ...place.variables } }).status;
}
