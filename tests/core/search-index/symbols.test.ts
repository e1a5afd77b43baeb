import { describe, expect, it } from 'vitest';
import { resolutionNumber, symbolSpellings } from '../../../core/search-index/symbols.ts';

describe('spellings of a symbol', () => {
  it.each([
    ['CCPR/C/KHM/CO/3', 'ccprckhmco3'],
    ['CCPR/C/KHM/CO/3', 'ccprkhmco3'],
    ['A/HRC/54/36', 'hrc5436'],
    ['A/HRC/RES/54/36', 'hrc5436'],
    ['A/HRC/39/73/Add.1', 'ahrc3973'],
    ['A/HRC/39/73/Add.1', 'ahrc3973add1'],
  ])('of %s hold %s', (symbol, spelling) => {
    expect([...symbolSpellings(symbol).keys()]).toContain(spelling);
  });

  it('never leave a number out, nor all letters', () => {
    const spellings = [...symbolSpellings('A/HRC/54/36').keys()];
    expect(spellings).not.toContain('ahrc54');
    expect(spellings).not.toContain('a5436');
    expect(spellings).not.toContain('5436');
  });

  it('are worth more the more is there', () => {
    const spellings = symbolSpellings('CCPR/C/KHM/CO/3');
    expect(spellings.get('ccprckhmco3')).toBeGreaterThan(spellings.get('ccprco3') ?? 1);
  });
});

describe('the number of a resolution or an opinion', () => {
  it.each([
    ['A/HRC/RES/54/36', '54/36'],
    ['A/HRC/WGAD/2018/9', '9/2018'],
    ['A/HRC/54/36', undefined],
  ])('of %s is %s', (symbol, number) => {
    expect(resolutionNumber(symbol)).toBe(number);
  });
});
