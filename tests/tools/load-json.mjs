// Lets modules import JSON without an attribute, which GitHub's language service does and Node refuses.
import { register } from 'node:module';

const hooks = `
import { readFileSync } from 'node:fs';
export async function load(url, context, next) {
  return url.endsWith('.json')
    ? { format: 'module', shortCircuit: true, source: 'export default ' + readFileSync(new URL(url), 'utf8') }
    : next(url, context);
}`;
register('data:text/javascript,' + encodeURIComponent(hooks));
