/** Renders one scene of the face, named in the address, with sample values. For screenshots only. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { makeStrings, type UiLang } from '#components/strings.tsx';
import { messagesOf } from '../../platform/background/messages-of.ts';
import { pages } from './pages.tsx';
import { scenes } from './scenes.tsx';
import { workScenes } from './work.tsx';

const params = new URLSearchParams(location.hash.slice(1));
const lang = (params.get('lang') ?? 'en') as UiLang;
const scene = { ...scenes, ...pages, ...workScenes }[params.get('scene') ?? 'panel'];
document.documentElement.lang = lang;
if (scene) render(scene(makeStrings(messagesOf(lang), lang)), document.body);
