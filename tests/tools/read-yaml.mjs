// read-yaml.mjs FILE: the document as JSON. Its library is found through NODE_PATH.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { parse } = (await import(pathToFileURL(path.join(process.env.NODE_PATH, 'yaml', 'dist', 'index.js')))).default;
console.log(JSON.stringify(parse(fs.readFileSync(process.argv[2], 'utf8'))));
