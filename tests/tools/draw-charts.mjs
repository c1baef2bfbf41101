// draw-charts.mjs FILE: lets a browser draw every Mermaid block of a Markdown page as wide as GitHub does, and prints as JSON for each chart
// how many bars it has and which titles of sections or ticks are drawn over something else. Its library is found through NODE_PATH.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function measure(mermaid) {
  mermaid.initialize({ startOnLoad: false });
  await mermaid.run();
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const charts = [...document.querySelectorAll('svg')].map((svg) => {
    const boxes = (selector) => [...svg.querySelectorAll(selector)].map((node) => ({ name: node.textContent, box: node.getBoundingClientRect() }));
    const [titles, bars, ticks] = [boxes('text.sectionTitle'), boxes('rect.task'), boxes('.grid .tick text')];
    const hidden = titles.filter((title) => bars.some((bar) => overlap(title.box, bar.box)));
    const crowded = ticks.filter((tick, index) => ticks.slice(index + 1).some((other) => overlap(tick.box, other.box)));
    return { bars: bars.length, covered: [...hidden, ...crowded].map((found) => found.name) };
  });
  document.body.textContent = `=charts=${JSON.stringify(charts)}=charts=`;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'charts-'));
try {
  const charts = [...fs.readFileSync(process.argv[2], 'utf8').matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, text]) => `<pre class="mermaid">${escape(text)}</pre>`);
  const library = pathToFileURL(path.join(process.env.NODE_PATH, 'mermaid', 'dist', 'mermaid.min.js'));
  const page = path.join(folder, 'page.html');
  fs.writeFileSync(page, `<!doctype html><meta charset="utf-8"><body style="width: 960px">${charts.join('')}<script src="${library}"></script><script>(${measure})(mermaid)</script>`);
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', `--user-data-dir=${folder}/profile`, '--window-size=1000,800', '--virtual-time-budget=20000', '--dump-dom'];
  const drawn = execFileSync('chromium', [...options, pathToFileURL(page).href], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60000 });
  console.log(drawn.split('=charts=')[1].replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
