import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shadowCss } from '../../components/shadow-css.ts';

const root = join(import.meta.dirname, '../../components');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => [name, readFileSync(join(root, name), 'utf8')] as const);
const theme = readFileSync(join(root, 'theme.css'), 'utf8');

describe('the style sheet', () => {
  it('measures by the reader’s text size in a shadow root, where rem is the page’s', () => {
    expect(shadowCss('a{margin:0.5rem -1.25rem;width:calc(50% - 9rem)}', 20)).toBe(
      'a{margin:10px -25px;width:calc(50% - 180px)}',
    );
    for (const [, css] of sheets) expect(shadowCss(css)).not.toMatch(/\drem\b/);
  });

  it('is all in one theme, but for the ground of our own pages', () => {
    const names = sheets.map(([name]) => name).filter(name => !theme.includes(`./${name}`));
    expect(names.sort()).toEqual(['style/own-page.css', 'theme.css']);
  });

  it.each(sheets)('%s loads nothing from anywhere', (name, css) => {
    const imports = name === 'theme.css' ? css.replace(/@import "\.\//g, '') : css;
    expect(imports).not.toMatch(/url\(|@import|@font-face|https?:/);
  });

  it('has every colour in light, dark and forced colours', () => {
    const tokens = readFileSync(join(root, 'style/tokens.css'), 'utf8');
    const [light = '', rest = ''] = tokens.split('@media (prefers-color-scheme: dark)');
    const [dark = '', forced = ''] = rest.split('@media (forced-colors: active)');
    const colours = [...light.matchAll(/(--[\w-]+): #/g)].map(([, name]) => `${name}:`);
    expect(colours.length).toBeGreaterThan(15);
    const fixed = ['--tile:', '--leaf:'];
    expect(colours.filter(name => !dark.includes(name) && !fixed.includes(name))).toEqual([]);
    expect(colours.filter(name => !forced.includes(name))).toEqual([]);
  });
});
