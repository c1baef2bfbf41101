// render-markdown.mjs FILE: the page as GitHub's flavour of Markdown renders it. Its libraries are found through NODE_PATH.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const load = (name) => import(pathToFileURL(path.join(process.env.NODE_PATH, name, 'index.js')));
const { micromark } = await load('micromark');
const { gfm, gfmHtml } = await load('micromark-extension-gfm');

const page = fs.readFileSync(process.argv[2], 'utf8');
console.log(micromark(page, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
