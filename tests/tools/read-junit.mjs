// read-junit.mjs FILE: the report as a reader of JUnit's XML sees it, as JSON. Its library is found through NODE_PATH.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const folder = path.join(process.env.NODE_PATH, 'junit2json');
const manifest = createRequire(import.meta.url)(path.join(folder, 'package.json'));
const entry = manifest.exports?.['.']?.import?.default ?? manifest.exports?.['.']?.import ?? manifest.module ?? manifest.main;
const { parse } = await import(pathToFileURL(path.join(folder, entry)));
console.log(JSON.stringify(await parse(fs.readFileSync(process.argv[2], 'utf8'))));
