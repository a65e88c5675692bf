import { installning } from './subflows/installning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { tillgangliggora } from './subflows/tillgangliggora.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * The shared record (SVOD), in two directions. Making available lifts the holder's own secrecy (26 kap. 9 d §,
 * 25 kap. 11 § OSL). Opening is a closed list (3 kap. 1–6 §§): by then the holder's secrecy is lifted, so no secrecy
 * is a fact there, and every condition of the list is asked for. Individual and family care has no part in it.
 */
export const sammanhallenDokumentation = wizard('sammanhallen-dokumentation', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#sammanhallen-dokumentation.sida',
      larmRacker: '#sammanhallen-dokumentation.larma',
      uppgiftBehovs: '#sammanhallen-dokumentation.akut-lage',
    }),
    // Only health care has rules for danger, but the ordinary list goes on working: a yes, a small child and lasting
    // incapacity open then too. What fits nothing here ends in the test of nöd.
    'akut-lage': {
      on: {
        listan: 'oppna-verksamhet',
        'vard-osparrat': 'bedom-nod-osparrat',
        'vard-sparrat': 'bedom-nod-sparrat',
        annat: 'nod',
        'vet-ej': 'nod',
      },
    },

    sida: { on: { oppna: 'oppna-arbete', dela: 'dela-system', logg: 'logg-verksamhet' } },

    'dela-system': {
      on: { ja: 'dela-verksamhet', nej: 'far-inte-utanfor', 'vet-ej': 'far-inte-utanfor' },
    },
    'dela-verksamhet': {
      on: {
        omsorg: 'dela',
        lss: 'dela',
        vard: 'vard-dela',
        ifo: 'far-inte-ifo',
        privat: 'bedom-privat-dela',
        'vet-ej': 'jurist-vilken-verksamhet',
      },
    },
    dela: tillgangliggora({
      osparrad: '#sammanhallen-dokumentation.ska-dela',
      kanInte: '#sammanhallen-dokumentation.dela-installning',
      motsatter: '#sammanhallen-dokumentation.far-inte-motsatter',
      inteAn: '#sammanhallen-dokumentation.far-inte-dela-an',
      skyddad: '#sammanhallen-dokumentation.jurist-skyddad',
    }),
    'dela-installning': installning({
      klarlagd: '#sammanhallen-dokumentation.far-dela-kan-inte',
      hindrar: '#sammanhallen-dokumentation.far-inte-dela-an',
    }),
    'vard-dela': tillgangliggora({
      osparrad: '#sammanhallen-dokumentation.vard-ska-dela',
      kanInte: '#sammanhallen-dokumentation.vard-dela-installning',
      motsatter: '#sammanhallen-dokumentation.far-inte-motsatter',
      inteAn: '#sammanhallen-dokumentation.far-inte-dela-an',
      skyddad: '#sammanhallen-dokumentation.jurist-skyddad',
    }),
    'vard-dela-installning': installning({
      klarlagd: '#sammanhallen-dokumentation.vard-far-dela-kan-inte',
      hindrar: '#sammanhallen-dokumentation.far-inte-dela-an',
    }),

    'oppna-arbete': {
      on: { ja: 'oppna-system', nej: 'far-inte-nyfiken', 'vet-ej': 'far-inte-nyfiken' },
    },
    'oppna-system': {
      on: { ja: 'oppna-verksamhet', sparrade: 'far-inte-sparrade', 'vet-ej': 'far-inte-sparrade' },
    },
    'oppna-verksamhet': {
      on: {
        omsorg: 'omsorg-relation',
        vard: 'vard-relation',
        ifo: 'far-inte-ifo',
        'vet-ej': 'jurist-vilken-verksamhet',
      },
    },

    'omsorg-relation': {
      on: { ja: 'omsorg-betydelse', nej: 'far-inte-villkor', 'vet-ej': 'far-inte-villkor' },
    },
    'omsorg-betydelse': {
      on: { ja: 'omsorg-samtycke', nej: 'far-inte-villkor', 'vet-ej': 'far-inte-villkor' },
    },
    'omsorg-samtycke': {
      on: {
        ja: 'far-oppna',
        nej: 'far-inte-samtycke',
        barn: 'barn-kalla',
        'kan-inte': 'kan-inte-kalla',
        'vet-ej': 'far-inte-samtycke',
      },
    },
    'barn-kalla': {
      on: { omsorgsgivare: 'far-oppna', vardgivare: 'jurist-barn-vard', 'vet-ej': 'jurist-barn-vard' },
    },
    'kan-inte-kalla': {
      on: {
        omsorgsgivare: 'omsorg-nodvandigt',
        vardgivare: 'far-inte-vardens',
        'vet-ej': 'far-inte-vardens',
      },
    },
    'omsorg-nodvandigt': {
      on: { ja: 'omsorg-installning', nej: 'far-inte-villkor', 'vet-ej': 'far-inte-villkor' },
    },
    'omsorg-installning': installning({
      klarlagd: '#sammanhallen-dokumentation.far-oppna-kan-inte',
      hindrar: '#sammanhallen-dokumentation.far-inte-samtycke',
    }),

    'vard-relation': {
      on: {
        ja: 'vard-betydelse',
        intyg: 'vard-samtycke',
        nej: 'far-inte-villkor',
        'vet-ej': 'far-inte-villkor',
      },
    },
    'vard-betydelse': {
      on: { ja: 'vard-samtycke', nej: 'far-inte-villkor', 'vet-ej': 'far-inte-villkor' },
    },
    'vard-samtycke': {
      on: {
        ja: 'vard-far-oppna',
        nej: 'far-inte-samtycke',
        barn: 'vard-far-oppna',
        'kan-inte': 'vard-nodvandigt',
        'vet-ej': 'far-inte-samtycke',
      },
    },
    'vard-nodvandigt': {
      on: { ja: 'vard-installning', nej: 'far-inte-villkor', 'vet-ej': 'far-inte-villkor' },
    },
    'vard-installning': installning({
      klarlagd: '#sammanhallen-dokumentation.vard-far-oppna-kan-inte',
      hindrar: '#sammanhallen-dokumentation.far-inte-samtycke',
    }),

    'logg-verksamhet': {
      on: { omsorg: 'ska-loggbesked', vard: 'vard-ska-loggbesked', 'vet-ej': 'jurist-vilken-verksamhet' },
    },

    larma: outcome,
    nod: outcome,
    'bedom-nod-osparrat': outcome,
    'bedom-nod-sparrat': outcome,

    'ska-dela': outcome,
    'far-dela-kan-inte': outcome,
    'far-inte-motsatter': outcome,
    'far-inte-dela-an': outcome,
    'vard-ska-dela': outcome,
    'vard-far-dela-kan-inte': outcome,
    'far-inte-utanfor': outcome,
    'far-inte-ifo': outcome,
    'bedom-privat-dela': outcome,
    'jurist-skyddad': outcome,

    'far-oppna': outcome,
    'far-oppna-kan-inte': outcome,
    'vard-far-oppna': outcome,
    'vard-far-oppna-kan-inte': outcome,
    'far-inte-nyfiken': outcome,
    'far-inte-sparrade': outcome,
    'far-inte-villkor': outcome,
    'far-inte-samtycke': outcome,
    'far-inte-vardens': outcome,
    'jurist-barn-vard': outcome,

    'ska-loggbesked': outcome,
    'vard-ska-loggbesked': outcome,
    'jurist-vilken-verksamhet': outcome,
  },
});
