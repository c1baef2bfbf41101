// read-gantt.mjs FILE: parses every Mermaid block of a Markdown page and prints its bars as a JSON array of arrays.
// An error of the parser ends the program. Its libraries are found through NODE_PATH.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { JSDOM } = require(path.join(process.env.NODE_PATH, 'jsdom'));
globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const core = path.join(process.env.NODE_PATH, 'mermaid', 'dist', 'mermaid.core.mjs');
const mermaid = (await import(pathToFileURL(core))).default;

// Mermaid keeps character codes in a form of its own until it draws.
const decode = (text) => text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).trim();

const diagrams = [];
for (const [, text] of fs.readFileSync(process.argv[2], 'utf8').matchAll(/^```mermaid\n(.*?)^```$/gms)) {
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  diagrams.push({
    type: diagram.type,
    title: decode(diagram.db.getDiagramTitle()),
    bars: diagram.db.getTasks().map((task) => ({
      section: decode(task.section),
      name: decode(task.task),
      minutes: (task.endTime - task.startTime) / 60000,
      isMark: task.milestone === true,
      isHole: task.crit === true,
    })),
  });
}
console.log(JSON.stringify(diagrams));
