// Runs the steps of a composite action or of a job as a GitHub runner does, without one: GitHub's own expression engine, bash, and the files for outputs and summary.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { parse as parseYaml } from 'yaml';

const largestSummary = 1024 * 1024;
const statusChecks = ['success', 'failure', 'always', 'cancelled'];

/**
 * Runs a composite action.
 * @param folder - where its action.yml is
 * @param inputs - what the calling step gives it
 * @param place - { workspace, event, eventName, github, variables }
 */
export function runAction(folder, inputs, place) {
  const action = parseYaml(readFileSync(join(folder, 'action.yml'), 'utf8'));
  for (const name of Object.keys(inputs)) {
    if (!(name in action.inputs)) {
      throw new Error(`The action has no input '${name}'.`);
    }
  }
  const given = mapValues(action.inputs, (input, name) => String(inputs[name] ?? input.default ?? ''));
  const variables = { ...place.variables, GITHUB_ACTION_PATH: folder };
  const { contexts, ...run } = runSteps(action.runs.steps, { inputs: given }, { ...place, variables, needsShell: true, useAction: undefined });
  return { ...run, outputs: mapValues(action.outputs ?? {}, (output) => fill(output.value, contexts, run)) };
}

/**
 * Runs steps one after the other.
 * @param contexts - what expressions may read beside github, steps and runner
 * @param place - see runAction; useAction(name, inputs, temporary) runs the actions that steps use and gives { code, outputs } and maybe a run
 */
export function runSteps(steps, contexts, place) {
  const temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  const run = { status: 'success', steps: {}, commands: [], summary: '', uses: [], log: '' };
  const github = { event_name: place.eventName, workspace: place.workspace, event: place.event ?? {}, ...place.github };
  run.contexts = { ...contexts, github, steps: run.steps, runner: { os: 'Linux', temp: temporary } };
  for (const [index, step] of steps.entries()) {
    if (isWanted(step, run)) {
      const result = step.uses ? use(step, run, place, temporary) : execute(step, index, run, place, temporary);
      record(step, result, run);
    }
  }
  return run;
}

export function mapValues(object, convert) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value, key)]));
}

/** The text with the values of its expressions; run tells what has succeeded so far. */
export function fill(text, contexts, run) {
  return String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => evaluate(expression.trim(), contexts, run).coerceString());
}

function isWanted(step, run) {
  const condition = String(step.if ?? 'success()').replace(/^\$\{\{|\}\}$/g, '');
  const checksStatus = statusChecks.some((name) => condition.includes(`${name}(`));
  return isTrue(evaluate(checksStatus ? condition : `success() && (${condition})`, run.contexts, run));
}

function use(step, run, place, temporary) {
  const inputs = mapValues(step.with ?? {}, (value) => fill(value, run.contexts, run));
  run.uses.push({ uses: step.uses, with: inputs });
  const result = place.useAction?.(step.uses, inputs, temporary) ?? { code: 0, outputs: {} };
  if (result.run) {
    run.commands.push(...result.run.commands);
    run.uses.push(...result.run.uses);
    run.summary += result.run.summary;
    run.log += result.run.log;
  }
  return result;
}

function execute(step, index, run, place, temporary) {
  if (place.needsShell && step.shell !== 'bash') {
    throw new Error(`A composite step must name its shell; only bash is known here, not '${step.shell}'.`);
  }
  const folder = join(temporary, String(index));
  mkdirSync(folder);
  const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => [name, join(folder, name)]));
  Object.values(files).forEach((file) => writeFileSync(file, ''));
  const script = join(folder, 'script.sh');
  writeFileSync(script, fill(step.run, run.contexts, run));

  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: resolve(place.workspace, fill(step['working-directory'] ?? '.', run.contexts, run)),
    env: { ...surroundings(place, temporary), ...files, ...mapValues(step.env ?? {}, (value) => fill(value, run.contexts, run)) },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  run.log += result.stdout + result.stderr;
  obey(result.stdout + '\n' + result.stderr, run);
  if (statSync(files.GITHUB_STEP_SUMMARY).size > largestSummary) {
    throw new Error('The runner drops a summary of more than 1 MiB.');
  }
  run.summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return { code: result.status, outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
}

function record(step, { code, outputs }, run) {
  const outcome = code === 0 ? 'success' : 'failure';
  run.status = outcome === 'success' ? run.status : 'failure';
  if (step.id) {
    run.steps[step.id] = { outputs, outcome, conclusion: outcome, code };
  }
}

function surroundings(place, temporary) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_EVENT_NAME: place.eventName,
    GITHUB_EVENT_PATH: writeEvent(place, temporary),
    GITHUB_BASE_REF: place.event?.pull_request?.base?.ref ?? '',
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    ...place.variables,
  };
}

function writeEvent(place, temporary) {
  const file = join(temporary, 'event.json');
  writeFileSync(file, JSON.stringify(place.event ?? {}));
  return file;
}

// The runner obeys "::name properties::data" at the start of a line and "##[name properties]data" anywhere in it, unless it was told to stop.
function obey(output, run) {
  let token = null;
  for (const line of output.split(/\r?\n/)) {
    if (token !== null) {
      token = line.trim() === `::${token}::` ? null : token;
      continue;
    }
    const command = readCommand(line);
    if (command?.name === 'stop-commands') {
      token = command.data;
    } else if (command) {
      run.commands.push(command);
    }
  }
}

function readCommand(line) {
  const found = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
  return found && { name: found[1], properties: readProperties(found[2] ?? ''), data: unescapeData(found[3]) };
}

function readProperties(text) {
  const pairs = text.split(',').map((part) => part.trim().split(/=([^]*)/)).filter(([name, value]) => name && value);
  return Object.fromEntries(pairs.map(([name, value]) => [name, unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]));
}

function unescapeData(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function readOutputs(text) {
  const outputs = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, separator, rest] = /^(.*?)(<<|=)(.*)$/.exec(lines[i]) ?? [];
    if (separator === '=') {
      outputs[name] = rest;
    } else if (separator === '<<') {
      const end = lines.indexOf(rest, i + 1);
      if (end < 0) {
        throw new Error(`The output ${name} has no end.`);
      }
      outputs[name] = lines.slice(i + 1, end).join('\n');
      i = end;
    }
  }
  return outputs;
}

function evaluate(expression, contexts, run) {
  const answers = { success: run.status === 'success', failure: run.status === 'failure', always: true, cancelled: false };
  const checks = statusChecks.map((name) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answers[name]) }));
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), checks).parse();
  return new Evaluator(tree, toData(contexts), new Map(checks.map((check) => [check.name, check]))).evaluate();
}

function toData(value) {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
}

function isTrue(value) {
  return !['', 'false', '0'].includes(value.coerceString());
}
