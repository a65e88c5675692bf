import type { Condition, FormKind, FormSection } from '../schemas/form.ts';

/** A part that a kind of form must hold. */
export type Demand = {
  /** The word that a section's `kravs` says. */
  del: string;
  /** What the part gives, as an editor reads it. */
  vad: string;
  /** Provisions that the section must cite. */
  lagrum: readonly string[];
  /** What gives it, one for each part: a choice to make, a line to write on, a statement to read, a box to tick. */
  som?: keyof Pick<FormSection, 'val' | 'falt' | 'punkter' | 'rutor'>;
  /** Asked for only where these choices are made. */
  nar?: Condition;
};

/**
 * What each kind of form must hold for the paper to carry what it is used for, and why. Few of these forms are
 * demanded by law: consent needs no form at all (12 kap. 2 § OSL), but opens only for what it covers; an undertaking
 * creates no duty (2 kap. 1 § OSL), but what it says of the law must be so.
 */
export const demands: Record<FormKind, readonly Demand[]> = {
  samtycke: [
    { del: 'vem', vad: 'vem som får säga ja', lagrum: ['osl-12-2', 'osl-12-3', 'fb-6-11'], som: 'val' },
    {
      del: 'mognad',
      vad: 'att ålder och mognad avgör',
      lagrum: ['osl-12-3', 'fb-6-11'],
      som: 'punkter',
      nar: { person: ['ung', 'tillsammans', 'vardnadshavare'] },
    },
    {
      del: 'vardnadshavare',
      vad: 'vilka vårdnadshavare som säger ja',
      lagrum: ['osl-12-3', 'fb-6-11', 'fb-6-13'],
      som: 'val',
      nar: { person: ['tillsammans', 'vardnadshavare'] },
    },
    { del: 'lamnar', vad: 'vilken nämnd som lämnar', lagrum: ['osl-8-1', 'osl-8-2'], som: 'val' },
    { del: 'riktning', vad: 'åt vilket håll uppgifterna får gå', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'mottagare', vad: 'vilka som får uppgifterna', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'funktioner', vad: 'vilka funktioner hos dem', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'forbehall', vad: 'villkor mot privata mottagare', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'uppgifter', vad: 'vilka uppgifter', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'syfte', vad: 'vad de ska användas till', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'tid', vad: 'hur länge', lagrum: ['osl-12-2'], som: 'falt' },
    { del: 'aterkallelse', vad: 'hur den tas tillbaka', lagrum: ['osl-12-2'], som: 'punkter' },
    {
      del: 'andra-namnder',
      vad: 'vilka andra socialnämnder',
      lagrum: ['osl-8-1', 'osl-12-2'],
      som: 'val',
      nar: { variant: ['sig'] },
    },
    {
      del: 'plan',
      vad: 'samtycket till planen',
      lagrum: ['sol-10-8'],
      som: 'val',
      nar: { variant: ['sip'] },
    },
  ],
  aterkallelse: [
    { del: 'vem', vad: 'vem som tar tillbaka', lagrum: ['osl-12-2'], som: 'val' },
    { del: 'omfattning', vad: 'vad som tas tillbaka', lagrum: ['osl-12-2'] },
    { del: 'foljd', vad: 'vad som händer sedan', lagrum: ['osl-12-2'], som: 'punkter' },
    { del: 'anteckning', vad: 'när och hur det skedde', lagrum: ['sol-14-3'], som: 'falt' },
  ],
  fullmakt: [
    { del: 'ombud', vad: 'ombudets namn', lagrum: ['fl-15'], som: 'falt' },
    { del: 'omfattning', vad: 'uppdragets omfattning', lagrum: ['fl-15'], som: 'val' },
    {
      del: 'ersattare',
      vad: 'om ombudet får sätta någon annan i sitt ställe',
      lagrum: ['fl-15'],
      som: 'val',
    },
    {
      del: 'uppgifter',
      vad: 'vilka hemliga uppgifter ombudet får',
      lagrum: ['osl-12-2', 'osl-10-3'],
      som: 'val',
    },
  ],
  moteslista: [
    { del: 'narvarande', vad: 'vilka som var med', lagrum: ['osl-8-1'] },
    { del: 'stod', vad: 'vad var och en får höra och med vilket stöd', lagrum: ['osl-26-1', 'osl-12-2'] },
    { del: 'overenskommet', vad: 'vad som bestämdes', lagrum: ['sol-14-3'] },
  ],
  begaran: [
    { del: 'vem', vad: 'vilken myndighet som frågar', lagrum: ['osl-8-1'], som: 'falt' },
    { del: 'uppgift', vad: 'vilken uppgift', lagrum: ['osl-6-5'], som: 'falt' },
    { del: 'stod', vad: 'vilket stöd och syfte begäran har', lagrum: ['osl-10-28'], som: 'val' },
    { del: 'provning', vad: 'hur ni prövar', lagrum: ['osl-26-1', 'osl-6-5'], som: 'val' },
    { del: 'nej', vad: 'vad som gäller vid ett nej', lagrum: ['osl-6-7', 'osl-6-8'] },
  ],
  avslag: [
    { del: 'begaran', vad: 'vad som begärdes', lagrum: ['osl-6-3'], som: 'falt' },
    {
      del: 'beslut',
      vad: 'vad som beslutas och vad som lämnas ut',
      lagrum: ['tf-2-15', 'osl-6-3'],
      som: 'val',
    },
    { del: 'offentliga-beslut', vad: 'att vissa beslut inte är hemliga', lagrum: ['osl-26-7', 'osl-25-10'] },
    { del: 'skal', vad: 'regler och skäl', lagrum: ['fl-32'], som: 'falt' },
    { del: 'forbehall', vad: 'varför ett förbehåll inte räcker', lagrum: ['osl-10-14'], som: 'falt' },
    { del: 'beslutande', vad: 'dag och vem som beslutade', lagrum: ['fl-31'], som: 'falt' },
    { del: 'avvikande', vad: 'avvikande meningar', lagrum: ['fl-33'], som: 'falt' },
    {
      del: 'underrattelse',
      vad: 'att beslutet får överklagas',
      lagrum: ['fl-33', 'osl-6-7', 'tf-2-19'],
      som: 'punkter',
    },
    { del: 'domstol', vad: 'vilken domstol', lagrum: ['osl-6-8'], som: 'punkter' },
    { del: 'hur', vad: 'hur man överklagar', lagrum: ['fl-43'], som: 'punkter' },
    { del: 'tid', vad: 'inom vilken tid', lagrum: ['fl-44', 'fl-45'], som: 'punkter' },
  ],
  sekretessforsakran: [
    { del: 'plikt', vad: 'att plikten följer av lag', lagrum: ['osl-2-1'] },
    { del: 'innebord', vad: 'vad plikten gäller', lagrum: ['osl-26-1', 'osl-7-1', 'osl-8-1'] },
    { del: 'skyldigheter', vad: 'att skyldigheter finns kvar', lagrum: ['osl-10-28', 'sol-19-1'] },
    {
      del: 'meddelarfrihet',
      vad: 'vad som gäller mot medier',
      lagrum: ['osl-13-1', 'osl-26-15', 'osl-25-18'],
    },
    { del: 'straff', vad: 'straffet', lagrum: ['osl-14-2', 'brb-20-3'] },
    { del: 'tid', vad: 'hur länge', lagrum: ['osl-2-1', 'osl-7-5'] },
    { del: 'kategori', vad: 'på vilken grund personen deltar', lagrum: ['osl-2-1'], som: 'val' },
    { del: 'forsakran', vad: 'själva försäkran', lagrum: [], som: 'falt' },
  ],
  utdrag: [
    { del: 'kap-10', vad: '10 kap. OSL', lagrum: ['osl-10-1'] },
    { del: 'kap-12', vad: '12 kap. OSL', lagrum: ['osl-12-1'] },
    { del: 'kap-25', vad: '25 kap. OSL', lagrum: ['osl-25-1'] },
    { del: 'kap-26', vad: '26 kap. OSL', lagrum: ['osl-26-1'] },
  ],
  checklista: [
    { del: 'behorighet', vad: 'behörighet', lagrum: ['solpul-10', 'pdl-4-2'], som: 'rutor' },
    { del: 'sparr', vad: 'spärr', lagrum: ['pdl-4-4', 'svod-2-3'], som: 'rutor' },
    { del: 'logg', vad: 'loggkontroll', lagrum: ['solpul-10', 'pdl-4-3'], som: 'rutor' },
    { del: 'forvaring', vad: 'förvaring', lagrum: ['sol-14-7', 'lss-21-a'], som: 'rutor' },
    {
      del: 'dokumentation',
      vad: 'dokumentation',
      lagrum: ['sol-14-3', 'lss-21-a', 'pdl-3-1'],
      som: 'rutor',
    },
    { del: 'information', vad: 'information till enskilda', lagrum: ['gdpr-13', 'gdpr-14'], som: 'rutor' },
    { del: 'dataskydd', vad: 'förteckning och säkerhet', lagrum: ['gdpr-30', 'gdpr-32'], som: 'rutor' },
    { del: 'incidenter', vad: 'incidenter', lagrum: ['gdpr-33', 'gdpr-34'], som: 'rutor' },
    { del: 'avslag', vad: 'avslag som går att överklaga', lagrum: ['osl-6-3'], som: 'rutor' },
    {
      del: 'missforhallanden',
      vad: 'lex Sarah',
      lagrum: ['sol-27-2', 'sol-27-5', 'sol-27-6', 'lss-24-b', 'lss-24-f'],
      som: 'rutor',
    },
    { del: 'vardskador', vad: 'lex Maria', lagrum: ['psl-3-5'], som: 'rutor' },
    { del: 'kallor', vad: 'att källor inte eftersöks', lagrum: ['tf-3-5', 'tf-3-6'], som: 'rutor' },
    { del: 'utforare', vad: 'privata utförare', lagrum: ['kl-10-8', 'kl-10-9'], som: 'rutor' },
  ],
  rutin: [
    { del: 'granser', vad: 'var sekretessgränserna går', lagrum: ['osl-8-1', 'osl-8-2'] },
    { del: 'stod', vad: 'vilken regel som bär varje utlämnande', lagrum: ['osl-10-1'] },
    { del: 'beslut', vad: 'vem som beslutar', lagrum: ['kl-7-5'] },
    { del: 'anteckning', vad: 'vad som antecknas', lagrum: ['sol-14-3'] },
  ],
};
