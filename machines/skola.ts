import { aterkoppling } from './subflows/aterkoppling.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { privatSamtycke } from './subflows/privat-samtycke.ts';
import { samtycke } from './subflows/samtycke.ts';
import { stod } from './subflows/stod.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * School and social services, both ways. From us no rule is made for the school: word of the inquiry to whoever
 * reported, consent, harm, our own task (10 kap. 2 § OSL) and, where the school is an authority, 10 kap. 15 a §.
 * From the school three duties come first; then the secrecy of the part of the school that holds it decides.
 */
export const skola = wizard('skola', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#skola.sida',
      larmRacker: '#skola.larma',
      uppgiftBehovs: '#skola.akut-verksamhet',
    }),

    // With people in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-verksamhet': {
      on: {
        socialtjanst: 'akut-syfte',
        kommunal: 'akut-skola-arende',
        fristaende: 'akut-fristaende-arende',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-syfte': { on: { ja: 'bedom-brott', nej: 'nod', 'vet-ej': 'nod' } },
    'akut-skola-arende': {
      on: { socialjour: 'ska-anmala', polis: 'bedom-rektor-polis', annat: 'nod' },
    },
    'akut-fristaende-arende': {
      on: { socialjour: 'privat-ska-anmala', polis: 'bedom-rektor-polis', annat: 'nod' },
    },

    sida: {
      on: {
        socialtjanst: 'vi-arende',
        lss: 'mottagare',
        skolan: 'huvudman',
        annan: 'jurist-vilka-regler',
      },
    },

    // From us.
    'vi-arende': {
      on: {
        'anmalaren-begar': 'begard-aterkoppling',
        aterkoppla: 'egen-aterkoppling',
        fraga: 'skede',
        'skolan-fragar': 'mottagare',
        beratta: 'mottagare',
      },
    },
    'begard-aterkoppling': aterkoppling({
      lamna: '#skola.ska-aterkoppla',
      olampligt: '#skola.far-inte-aterkoppla',
      tveksamt: '#skola.bedom-aterkoppla',
      foreBeslut: '#skola.far-inte-aterkoppla',
      mer: '#skola.anmalare-samtycke',
    }),
    'egen-aterkoppling': aterkoppling({
      lamna: '#skola.far-aterkoppla',
      olampligt: '#skola.far-inte-aterkoppla',
      tveksamt: '#skola.bedom-aterkoppla',
      foreBeslut: '#skola.far-inte-aterkoppla',
      mer: '#skola.anmalare-samtycke',
    }),
    'anmalare-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.anmalare-menprovning',
    }),
    'anmalare-menprovning': menprovning({
      utanMen: '#skola.far-utan-men',
      medMen: '#skola.far-inte-utan-stod',
    }),
    skede: {
      on: {
        utredning: 'bedom-utredningskontakt',
        forhandsbedomning: 'kontakt-samtycke',
        vardnad: 'bedom-nodvandigt',
        annat: 'mottagare',
        'vet-ej': 'kontakt-samtycke',
      },
    },
    'kontakt-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.far-inte-kontakt',
    }),

    mottagare: {
      on: {
        myndighet: 'samtycke',
        medicinsk: 'till-medicinsk-samtycke',
        fristaende: 'fristaende-samtycke',
        'vet-ej': 'fristaende-samtycke',
      },
    },
    samtycke: samtycke({ giltigt: '#skola.far-samtycke', saknas: '#skola.menprovning' }),
    menprovning: menprovning({ utanMen: '#skola.far-utan-men', medMen: '#skola.sarskilt' }),
    sarskilt: {
      on: {
        beslut: 'far-beslut',
        nodvandigt: 'bedom-nodvandigt',
        syfte: 'bedom-brott',
        'utreda-brott': 'jurist-utreda-brott',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },
    // The school nurse and doctor are health care: one rule more, and the same after that.
    'till-medicinsk-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.till-medicinsk-menprovning',
    }),
    'till-medicinsk-menprovning': menprovning({
      utanMen: '#skola.far-utan-men',
      medMen: '#skola.till-medicinsk-stod',
    }),
    'till-medicinsk-stod': stod({
      far: '#skola.far-till-medicinsk',
      oklart: '#skola.bedom-stod',
      annat: '#skola.sarskilt',
    }),
    'fristaende-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.fristaende-menprovning',
    }),
    'fristaende-menprovning': menprovning({
      utanMen: '#skola.far-utan-men',
      medMen: '#skola.fristaende-sarskilt',
    }),
    'fristaende-sarskilt': {
      on: {
        nodvandigt: 'bedom-nodvandigt',
        syfte: 'fristaende-datum',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },
    'fristaende-datum': {
      on: { ja: 'far-inte-utan-stod', nej: 'jurist-nya-regler', 'vet-ej': 'jurist-nya-regler' },
    },

    // From the school.
    huvudman: {
      on: {
        kommunal: 'skola-arende',
        fristaende: 'fristaende-arende',
        'vet-ej': 'jurist-vilka-regler',
      },
    },
    'skola-arende': {
      on: {
        'far-illa': 'ska-anmala',
        barnutredning: 'ska-lamna-utredning',
        vardnad: 'vardnad-roll',
        polis: 'bedom-rektor-polis',
        annat: 'del',
      },
    },
    'vardnad-roll': {
      on: {
        personal: 'ska-vardnad',
        'psykolog-kurator': 'skola-omvant',
        medicinsk: 'medicinsk-samtycke',
        'vet-ej': 'jurist-vilka-regler',
      },
    },
    del: {
      on: {
        undervisning: 'skola-undervisning',
        elevhalsa: 'skola-omvant',
        elevstod: 'skola-rakt',
        beslut: 'fritt-ej-hemlig',
        medicinsk: 'medicinsk-samtycke',
        forskola: 'skola-omvant',
        fritidshem: 'skola-rakt',
        'fritidshem-stod': 'skola-omvant',
        'vet-ej': 'jurist-vilka-regler',
      },
    },
    // Three harm tests: doubt means secrecy, doubt means openness, and openness but for special reason.
    // Whoever cannot tell is led as if the information were secret.
    'skola-omvant': { on: { ja: 'fritt-ej-hemlig', nej: 'skola-samtycke', 'vet-ej': 'skola-samtycke' } },
    'skola-rakt': { on: { ja: 'skola-samtycke', nej: 'fritt-ej-hemlig', 'vet-ej': 'skola-samtycke' } },
    'skola-undervisning': {
      on: {
        annat: 'fritt-ej-hemlig',
        ofarlig: 'fritt-ej-hemlig',
        skyddad: 'skola-samtycke',
        'vet-ej': 'skola-samtycke',
      },
    },
    'skola-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.bedom-generalklausul',
    }),
    'medicinsk-samtycke': samtycke({
      giltigt: '#skola.far-samtycke',
      saknas: '#skola.medicinsk-menprovning',
    }),
    'medicinsk-menprovning': menprovning({
      utanMen: '#skola.fritt-ej-hemlig',
      medMen: '#skola.medicinsk-stod',
    }),
    'medicinsk-stod': stod({
      far: '#skola.medicinsk-far-stod',
      oklart: '#skola.vard-bedom-stod',
      annat: '#skola.medicinsk-far-inte',
    }),

    'fristaende-arende': {
      on: {
        'far-illa': 'privat-ska-anmala',
        barnutredning: 'privat-ska-lamna-utredning',
        vardnad: 'fristaende-vardnad',
        polis: 'bedom-rektor-polis',
        annat: 'fristaende-del',
      },
    },
    'fristaende-vardnad': {
      on: { personal: 'privat-ska-vardnad', elevhalsa: 'privat-samtycke', 'vet-ej': 'privat-samtycke' },
    },
    // Ordinary teaching is outside the duty of silence. What is inside it opens with consent, and else not for certain.
    'fristaende-del': {
      on: { undervisning: 'fritt-fristaende', skyddad: 'privat-samtycke', 'vet-ej': 'privat-samtycke' },
    },
    'privat-samtycke': privatSamtycke({
      giltigt: '#skola.privat-far-samtycke',
      saknas: '#skola.jurist-fristaende',
    }),

    larma: outcome,
    nod: outcome,

    'ska-aterkoppla': outcome,
    'ska-anmala': outcome,
    'privat-ska-anmala': outcome,
    'ska-lamna-utredning': outcome,
    'privat-ska-lamna-utredning': outcome,
    'ska-vardnad': outcome,
    'privat-ska-vardnad': outcome,

    'far-aterkoppla': outcome,
    'far-beslut': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,
    'privat-far-samtycke': outcome,
    'far-till-medicinsk': outcome,
    'medicinsk-far-stod': outcome,

    'fritt-ej-hemlig': outcome,
    'fritt-fristaende': outcome,

    'bedom-aterkoppla': outcome,
    'bedom-utredningskontakt': outcome,
    'bedom-stod': outcome,
    'vard-bedom-stod': outcome,
    'bedom-nodvandigt': outcome,
    'bedom-brott': outcome,
    'bedom-rektor-polis': outcome,
    'bedom-generalklausul': outcome,

    'far-inte-aterkoppla': outcome,
    'far-inte-kontakt': outcome,
    'far-inte-utan-stod': outcome,
    'medicinsk-far-inte': outcome,

    'jurist-utreda-brott': outcome,
    'jurist-nya-regler': outcome,
    'jurist-fristaende': outcome,
    'jurist-vilka-regler': outcome,
  },
});
