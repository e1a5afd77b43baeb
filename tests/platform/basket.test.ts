import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addTo, emptyBasket } from '../../core/kept/basket.ts';

const local = fakeBrowser.storage.local;
const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

/** As after a crash or an update: nothing but storage is left. */
async function freshly(): Promise<typeof import('../../platform/basket.ts')> {
  vi.resetModules();
  return import('../../platform/basket.ts');
}
const one = addTo(emptyBasket, 'p1');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the basket in storage', () => {
  it('is not written before the reader puts something in', async () => {
    const { loadBasket } = await freshly();
    expect(await loadBasket()).toEqual({ basket: emptyBasket });
    expect(await local.get(null)).toEqual({});
  });

  it('survives a crash and an update', async () => {
    await (await freshly()).saveBasket(one);
    expect(await (await freshly()).loadBasket()).toEqual({ basket: one });
  });

  it('leaves nothing behind when it is emptied', async () => {
    const { saveBasket } = await freshly();
    await saveBasket(one);
    await saveBasket(emptyBasket);
    expect(await local.get(null)).toEqual({});
  });

  it('says when the disk is full, and what was kept before stays', async () => {
    const { saveBasket } = await freshly();
    await saveBasket(one);
    vi.spyOn(local, 'set').mockImplementation(full);
    await expect(saveBasket(addTo(one, 'p2'))).rejects.toThrow('quota');
    vi.restoreAllMocks();
    expect((await local.get('basket'))['basket']).toEqual(one);
  });

  it('sets aside what is broken, says so, and keeps all else', async () => {
    const stored = { schema: 1, entries: [{ id: 'p1' }, 'what?'] };
    await local.set({ basket: stored, settings: { schema: 1 } });
    expect(await (await freshly()).loadBasket()).toEqual({ basket: one, setAside: 'broken' });
    const all = await local.get(null);
    const [aside] = Object.keys(all).filter(key => key.startsWith('basket-set-aside-'));
    expect(all[aside ?? '']).toEqual(stored);
    expect(all['settings']).toEqual({ schema: 1 });
    expect(await (await freshly()).loadBasket()).toEqual({ basket: one });
  });

  it('does not lose what is broken even when the disk is full at that moment', async () => {
    await local.set({ basket: 'rubble' });
    const { loadBasket, saveBasket } = await freshly();
    const set = vi.spyOn(local, 'set').mockImplementation(full);
    expect(await loadBasket()).toEqual({ basket: emptyBasket, setAside: 'broken' });
    set.mockRestore();
    await saveBasket(one);
    expect(Object.values(await local.get(null))).toContain('rubble');
  });

  it('gives a newer basket back once this version can read it', async () => {
    await local.set({ basket: { schema: 2, pages: [] } });
    expect(await (await freshly()).loadBasket()).toEqual({
      basket: emptyBasket,
      setAside: 'newer',
    });
    expect((await local.get('basket-newer'))['basket-newer']).toEqual({ schema: 2, pages: [] });
    await local.set({ 'basket-newer': one });
    expect(await (await freshly()).loadBasket()).toEqual({ basket: one });
    expect((await local.get('basket-newer'))['basket-newer']).toBeUndefined();
  });

  it('is followed from another face until the signal ends', async () => {
    const { watchBasket, saveBasket } = await freshly();
    const changed = vi.fn();
    const end = new AbortController();
    watchBasket(changed, end.signal);
    await saveBasket(one);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(one));
    end.abort();
    await saveBasket(emptyBasket);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('the basket of a private window', () => {
  it('is never kept on the device and goes with the last private window', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: true } as never);
    const { saveBasket, loadBasket, forgetPrivateBasket } = await freshly();
    await saveBasket(one);
    expect(await local.get(null)).toEqual({});
    expect(await loadBasket()).toEqual({ basket: one, private: true });
    await forgetPrivateBasket();
    expect(await loadBasket()).toEqual({ basket: emptyBasket, private: true });
  });
});
