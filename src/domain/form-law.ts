import type { Condition, FormKind } from '../schemas/form.ts';

/** A part that a kind of form must hold. */
export type Demand = {
  /** The word that a section's `kravs` says. */
  del: string;
  /** What the part gives, as an editor reads it. */
  vad: string;
  /** Provisions that the section must cite. */
  lagrum: readonly string[];
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
    { del: 'vem', vad: 'vem som får säga ja', lagrum: ['osl-12-2', 'osl-12-3', 'fb-6-11'] },
    { del: 'lamnar', vad: 'vilken nämnd som lämnar', lagrum: ['osl-8-1'] },
    { del: 'riktning', vad: 'åt vilket håll uppgifterna får gå', lagrum: ['osl-12-2'] },
    { del: 'mottagare', vad: 'vilka som får uppgifterna', lagrum: ['osl-12-2'] },
    { del: 'funktioner', vad: 'vilka funktioner hos dem', lagrum: ['osl-12-2'] },
    { del: 'uppgifter', vad: 'vilka uppgifter', lagrum: ['osl-12-2'] },
    { del: 'syfte', vad: 'vad de ska användas till', lagrum: ['osl-12-2'] },
    { del: 'tid', vad: 'hur länge', lagrum: ['osl-12-2'] },
    { del: 'aterkallelse', vad: 'hur den tas tillbaka', lagrum: ['osl-12-2'] },
    {
      del: 'andra-namnder',
      vad: 'vilka andra stadsdelsnämnder',
      lagrum: ['osl-8-1', 'osl-12-2'],
      nar: { variant: ['sig'] },
    },
    { del: 'plan', vad: 'samtycket till planen', lagrum: ['sol-10-8'], nar: { variant: ['sip'] } },
  ],
  aterkallelse: [
    { del: 'vem', vad: 'vem som tar tillbaka', lagrum: ['osl-12-2'] },
    { del: 'omfattning', vad: 'vad som tas tillbaka', lagrum: ['osl-12-2'] },
    { del: 'foljd', vad: 'vad som händer sedan', lagrum: ['osl-12-2'] },
    { del: 'anteckning', vad: 'när och hur det skedde', lagrum: ['sol-14-3'] },
  ],
  fullmakt: [
    { del: 'ombud', vad: 'ombudets namn', lagrum: ['fl-15'] },
    { del: 'omfattning', vad: 'uppdragets omfattning', lagrum: ['fl-15'] },
    { del: 'ersattare', vad: 'om ombudet får sätta någon annan i sitt ställe', lagrum: ['fl-15'] },
    { del: 'uppgifter', vad: 'vilka hemliga uppgifter ombudet får', lagrum: ['osl-12-2'] },
  ],
  moteslista: [
    { del: 'narvarande', vad: 'vilka som var med', lagrum: ['osl-8-1'] },
    { del: 'stod', vad: 'vad var och en får höra och med vilket stöd', lagrum: ['osl-26-1', 'osl-12-2'] },
    { del: 'overenskommet', vad: 'vad som bestämdes', lagrum: ['sol-14-3'] },
  ],
  begaran: [
    { del: 'vem', vad: 'vilken myndighet som frågar', lagrum: ['osl-8-1'] },
    { del: 'uppgift', vad: 'vilken uppgift', lagrum: ['osl-6-5'] },
    { del: 'stod', vad: 'vilket stöd och syfte begäran har', lagrum: ['osl-10-28'] },
    { del: 'provning', vad: 'hur ni prövar', lagrum: ['osl-26-1', 'osl-6-5'] },
    { del: 'nej', vad: 'vad som gäller vid ett nej', lagrum: ['osl-6-7'] },
  ],
  avslag: [
    { del: 'begaran', vad: 'vad som begärdes', lagrum: ['osl-6-3'] },
    { del: 'beslut', vad: 'vad som beslutas och vad som lämnas ut', lagrum: ['tf-2-15', 'osl-6-3'] },
    { del: 'skal', vad: 'regler och skäl', lagrum: ['fl-32'] },
    { del: 'forbehall', vad: 'varför ett förbehåll inte räcker', lagrum: ['osl-10-14'] },
    { del: 'beslutande', vad: 'dag och vem som beslutade', lagrum: ['fl-31'] },
    { del: 'underrattelse', vad: 'att beslutet får överklagas', lagrum: ['fl-33', 'osl-6-7', 'tf-2-19'] },
    { del: 'domstol', vad: 'vilken domstol', lagrum: ['osl-6-8'] },
    { del: 'hur', vad: 'hur man överklagar', lagrum: ['fl-43'] },
    { del: 'tid', vad: 'inom vilken tid', lagrum: ['fl-44', 'fl-45'] },
  ],
  sekretessforsakran: [
    { del: 'plikt', vad: 'att plikten följer av lag', lagrum: ['osl-2-1'] },
    { del: 'innebord', vad: 'vad plikten gäller', lagrum: ['osl-26-1', 'osl-7-1'] },
    { del: 'skyldigheter', vad: 'att skyldigheter finns kvar', lagrum: ['osl-10-28', 'sol-19-1'] },
    { del: 'straff', vad: 'straffet', lagrum: ['osl-14-2', 'brb-20-3'] },
    { del: 'tid', vad: 'hur länge', lagrum: ['osl-2-1', 'osl-7-5'] },
    { del: 'kategori', vad: 'på vilken grund personen deltar', lagrum: ['osl-2-1'] },
    { del: 'forsakran', vad: 'själva försäkran', lagrum: [] },
  ],
  utdrag: [
    { del: 'kap-10', vad: '10 kap. OSL', lagrum: ['osl-10-1'] },
    { del: 'kap-12', vad: '12 kap. OSL', lagrum: ['osl-12-1'] },
    { del: 'kap-25', vad: '25 kap. OSL', lagrum: ['osl-25-1'] },
    { del: 'kap-26', vad: '26 kap. OSL', lagrum: ['osl-26-1'] },
  ],
  checklista: [
    { del: 'behorighet', vad: 'behörighet', lagrum: ['solpul-10', 'pdl-4-2'] },
    { del: 'logg', vad: 'loggkontroll', lagrum: ['solpul-10', 'pdl-4-3'] },
    { del: 'forvaring', vad: 'förvaring', lagrum: ['sol-14-7'] },
    { del: 'dokumentation', vad: 'dokumentation', lagrum: ['sol-14-3'] },
    { del: 'information', vad: 'information till enskilda', lagrum: ['gdpr-13'] },
    { del: 'incidenter', vad: 'incidenter', lagrum: ['gdpr-33'] },
    { del: 'avslag', vad: 'avslag som går att överklaga', lagrum: ['osl-6-3'] },
    { del: 'missforhallanden', vad: 'lex Sarah', lagrum: ['sol-27-6'] },
  ],
  rutin: [
    { del: 'granser', vad: 'var sekretessgränserna går', lagrum: ['osl-8-1', 'osl-8-2'] },
    { del: 'stod', vad: 'vilken regel som bär varje utlämnande', lagrum: ['osl-10-1'] },
    { del: 'beslut', vad: 'vem som beslutar', lagrum: ['kl-7-5'] },
    { del: 'anteckning', vad: 'vad som antecknas', lagrum: ['sol-14-3'] },
  ],
};
