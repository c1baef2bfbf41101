// Runs a composite action as a GitHub runner does, without one: GitHub's own expression engine, bash, and the files for outputs and summary.
// Reads a request as JSON from standard input: { action, workspace, inputs, event, eventName, variables }.
// Writes as JSON: { status, outputs, steps, commands, summary, uses }.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { parse as parseYaml } from 'yaml';

const largestSummary = 1024 * 1024;
const statusChecks = ['success', 'failure', 'always', 'cancelled'];

const request = JSON.parse(readFileSync(0, 'utf8'));
const action = parseYaml(readFileSync(join(request.action, 'action.yml'), 'utf8'));
const temporary = mkdtempSync(join(tmpdir(), 'action-'));
const run = { status: 'success', steps: {}, commands: [], summary: '', uses: [], log: '' };
const inputs = readInputs();

for (const [index, step] of action.runs.steps.entries()) {
  if (isWanted(step)) {
    record(step, step.uses ? use(step) : execute(step, index));
  }
}

const outputs = mapValues(action.outputs ?? {}, (output) => fill(output.value));
console.log(JSON.stringify({ ...run, outputs }));

function readInputs() {
  for (const name of Object.keys(request.inputs ?? {})) {
    if (!(name in action.inputs)) {
      throw new Error(`The action has no input '${name}'.`);
    }
  }
  return mapValues(action.inputs, (input, name) => String(request.inputs?.[name] ?? input.default ?? ''));
}

function isWanted(step) {
  const condition = String(step.if ?? 'success()').replace(/^\$\{\{|\}\}$/g, '');
  const checksStatus = statusChecks.some((name) => condition.includes(`${name}(`));
  return isTrue(evaluate(checksStatus ? condition : `success() && (${condition})`));
}

function use(step) {
  run.uses.push({ uses: step.uses, with: mapValues(step.with ?? {}, (value) => fill(String(value))) });
  return { code: 0, outputs: {} };
}

function execute(step, index) {
  if (step.shell !== 'bash') {
    throw new Error(`A composite step must name its shell; only bash is known here, not '${step.shell}'.`);
  }
  const folder = join(temporary, String(index));
  mkdirSync(folder);
  const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => [name, join(folder, name)]));
  Object.values(files).forEach((file) => writeFileSync(file, ''));
  const script = join(folder, 'script.sh');
  writeFileSync(script, fill(step.run));

  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: resolve(request.workspace, fill(step['working-directory'] ?? '.')),
    env: { ...surroundings(), ...files, ...mapValues(step.env ?? {}, (value) => fill(String(value))) },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  run.log += result.stdout + result.stderr;
  obey(result.stdout + '\n' + result.stderr);
  if (statSync(files.GITHUB_STEP_SUMMARY).size > largestSummary) {
    throw new Error('The runner drops a summary of more than 1 MiB.');
  }
  run.summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return { code: result.status, outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
}

function record(step, { code, outputs }) {
  const outcome = code === 0 ? 'success' : 'failure';
  run.status = outcome === 'success' ? run.status : 'failure';
  if (step.id) {
    run.steps[step.id] = { outputs, outcome, conclusion: outcome, code };
  }
}

function surroundings() {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: request.action,
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_EVENT_NAME: request.eventName,
    GITHUB_EVENT_PATH: writeEvent(),
    GITHUB_BASE_REF: request.event?.pull_request?.base?.ref ?? '',
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    ...request.variables,
  };
}

function writeEvent() {
  const file = join(temporary, 'event.json');
  writeFileSync(file, JSON.stringify(request.event ?? {}));
  return file;
}

// The runner obeys "::name properties::data" at the start of a line and "##[name properties]data" anywhere in it, unless it was told to stop.
function obey(output) {
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

function fill(text) {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => evaluate(expression.trim()).coerceString());
}

function evaluate(expression) {
  const context = { inputs, github: { event_name: request.eventName, workspace: request.workspace }, steps: run.steps, runner: { os: 'Linux', temp: temporary } };
  const answers = { success: run.status === 'success', failure: run.status === 'failure', always: true, cancelled: false };
  const checks = statusChecks.map((name) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answers[name]) }));
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(context), checks).parse();
  return new Evaluator(tree, toData(context), new Map(checks.map((check) => [check.name, check]))).evaluate();
}

function toData(value) {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
}

function isTrue(value) {
  return !['', 'false', '0'].includes(value.coerceString());
}

function mapValues(object, convert) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value, key)]));
}
