// read-log.js FILE: what GitHub's runner would obey in a step's output, as a JSON array; the rest of the output is only printed.
// For commands of the current notation, "reference" is how GitHub's own library writes the same command.
// Its libraries are found through NODE_PATH.
const fs = require('fs');
const path = require('path');

const commandModule = path.join(process.env.NODE_PATH, '@actions', 'core', 'lib', 'command.js');
const { issueCommand } = require(commandModule);

const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

function readProperties(text) {
  const properties = {};
  for (const pair of text.split(',')) {
    const sign = pair.indexOf('=');
    if (sign > 0 && sign < pair.length - 1) properties[pair.slice(0, sign).trim()] = unescapeProperty(pair.slice(sign + 1));
  }
  return properties;
}

// "::name key=value,key=value::data" at the start of a line
function readCurrent(line) {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const head = text.slice(2, end);
  const blank = head.indexOf(' ');
  return {
    notation: 'current',
    name: blank < 0 ? head : head.slice(0, blank),
    properties: blank < 0 ? {} : readProperties(head.slice(blank + 1).trim()),
    message: unescapeData(text.slice(end + 2)),
    line,
  };
}

// "##[name key=value;key=value]data" anywhere in a line
function readOld(line) {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : { notation: 'old', name: line.slice(start + 3, end).split(' ')[0], line };
}

function reference(command) {
  let written = '';
  const write = process.stdout.write;
  process.stdout.write = (text) => { written += text; return true; };
  try {
    issueCommand(command.name, command.properties, command.message);
  } finally {
    process.stdout.write = write;
  }
  return written.replace(/\r?\n$/, '');
}

const commands = [];
for (const line of fs.readFileSync(process.argv[2], 'utf8').split(/\r\n|\r|\n/)) {
  const command = readCurrent(line) ?? readOld(line);
  if (command) commands.push(command.notation === 'current' ? { ...command, reference: reference(command) } : command);
}
console.log(JSON.stringify(commands));
