import { kanInteSamtycka } from './subflows/kan-inte-samtycka.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { privatSamtycke } from './subflows/privat-samtycke.ts';
import { samtycke } from './subflows/samtycke.ts';
import { sjalvstandigGren } from './subflows/sjalvstandig-gren.ts';
import { stod } from './subflows/stod.ts';
import { utskrivning } from './subflows/utskrivning.ts';
import { vardensHjalp } from './subflows/vardens-hjalp.ts';
import { vardmottagare } from './subflows/vardmottagare.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Between social services and health care, in both directions. Who holds the information decides everything:
 * social services (26 kap. 1 § OSL) open through 26 kap. 9 §, health care (25 kap. 1 §) through 25 kap. 11–13 §§,
 * private care has a duty of silence instead. Duties first, then consent, then the rules, harm and last a refusal.
 */
export const halsoOchSjukvard = wizard('halso-och-sjukvard', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#halso-och-sjukvard.verksamhet',
      larmRacker: '#halso-och-sjukvard.larma',
      uppgiftBehovs: '#halso-och-sjukvard.akut-verksamhet',
    }),

    // With people in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-verksamhet': {
      on: {
        tvangsvard: 'ska-lpt',
        socialtjanst: 'akut-hjalp',
        'lss-tvangsvard': 'ska-lpt',
        lss: 'akut-hjalp',
        'socialtjanst-annan': 'akut-menprovning',
        'vard-tvangsvard': 'ska-lpt',
        vard: 'vard-akut-hjalp',
        'vard-socialtjanst': 'vard-akut-hjalp',
        'vard-lss': 'vard-akut-hjalp',
        'vard-barn': 'ska-anmala-barn',
        'vard-privat': 'vard-akut-kan-inte',
        'vard-privat-omsorg': 'vard-akut-kan-inte',
        'vard-privat-lss': 'vard-akut-kan-inte',
        'vard-annan': 'vard-akut-menprovning',
        'vet-ej': 'nod',
      },
    },
    'akut-hjalp': stod({
      far: '#halso-och-sjukvard.far-nodvandig-hjalp',
      oklart: '#halso-och-sjukvard.akut-menprovning',
      annat: '#halso-och-sjukvard.akut-menprovning',
    }),
    'akut-menprovning': menprovning({
      utanMen: '#halso-och-sjukvard.far-utan-men',
      medMen: '#halso-och-sjukvard.akut-samtycke',
    }),
    'akut-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.far-samtycke',
      saknas: '#halso-och-sjukvard.nod',
    }),
    'vard-akut-hjalp': stod({
      far: '#halso-och-sjukvard.vard-far-nodvandig-hjalp',
      oklart: '#halso-och-sjukvard.vard-akut-kan-inte',
      annat: '#halso-och-sjukvard.vard-akut-kan-inte',
    }),
    'vard-akut-kan-inte': kanInteSamtycka({
      far: '#halso-och-sjukvard.vard-far-kan-inte-samtycka',
      annat: '#halso-och-sjukvard.vard-akut-menprovning',
    }),
    'vard-akut-menprovning': menprovning({
      utanMen: '#halso-och-sjukvard.vard-far-utan-men',
      medMen: '#halso-och-sjukvard.vard-akut-samtycke',
    }),
    'vard-akut-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.vard-far-samtycke',
      saknas: '#halso-och-sjukvard.nod',
    }),

    verksamhet: {
      on: {
        socialtjanst: 'arende',
        lss: 'lss-arende',
        vard: 'vard-mottagare',
        'region-socialtjanst': 'region-arende',
        'region-lss': 'region-kommun-arende',
        'region-vard': 'region-kommun-arende',
        privat: 'privat-arende',
        annan: 'jurist-vilken-sekretess',
        'vet-ej': 'jurist-vilken-sekretess',
      },
    },

    // Social services and LSS hold it.
    arende: {
      on: {
        tvangsvard: 'ska-lpt',
        smittskydd: 'ska-smittskydd',
        sip: 'sip-mottagare',
        annat: 'mottagare',
      },
    },
    'lss-arende': { on: { tvangsvard: 'ska-lpt', sip: 'sip-mottagare', annat: 'mottagare' } },
    'sip-mottagare': vardmottagare({
      offentlig: '#halso-och-sjukvard.sip-samtycke',
      egenKommun: '#halso-och-sjukvard.sip-gren',
      privat: '#halso-och-sjukvard.sip-privat-samtycke',
      annanNamnd: '#halso-och-sjukvard.sip-samtycke',
    }),
    'sip-gren': sjalvstandigGren({
      grans: '#halso-och-sjukvard.sip-samtycke',
      sammaGren: '#halso-och-sjukvard.bedom-samma-gren',
    }),
    'sip-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.far-sip',
      saknas: '#halso-och-sjukvard.hjalp',
    }),
    'sip-privat-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.far-sip',
      saknas: '#halso-och-sjukvard.privat-menprovning',
    }),
    mottagare: vardmottagare({
      offentlig: '#halso-och-sjukvard.samtycke',
      egenKommun: '#halso-och-sjukvard.gren',
      privat: '#halso-och-sjukvard.privat-samtycke',
      annanNamnd: '#halso-och-sjukvard.namnd-arende',
    }),
    gren: sjalvstandigGren({
      grans: '#halso-och-sjukvard.samtycke',
      sammaGren: '#halso-och-sjukvard.bedom-samma-gren',
    }),
    'namnd-arende': {
      on: { barnutredning: 'ska-barnutredning', insats: 'far-samma-kommun', annat: 'samtycke' },
    },
    samtycke: samtycke({
      giltigt: '#halso-och-sjukvard.far-samtycke',
      saknas: '#halso-och-sjukvard.hjalp',
    }),
    hjalp: stod({
      far: '#halso-och-sjukvard.far-nodvandig-hjalp',
      oklart: '#halso-och-sjukvard.bedom-stod',
      annat: '#halso-och-sjukvard.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#halso-och-sjukvard.far-utan-men',
      medMen: '#halso-och-sjukvard.sarskilt',
    }),
    sarskilt: {
      on: {
        beslut: 'far-beslut',
        nodvandigt: 'bedom-nodvandigt',
        syfte: 'bedom-brott-fusk',
        'utreda-brott': 'jurist-utreda-brott',
        nej: 'far-inte-utan-stod',
        'vet-ej': 'far-inte-utan-stod',
      },
    },
    // No rule for necessary help reaches a private provider from social services.
    'privat-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.far-samtycke',
      saknas: '#halso-och-sjukvard.privat-menprovning',
    }),
    'privat-menprovning': menprovning({
      utanMen: '#halso-och-sjukvard.far-utan-men',
      medMen: '#halso-och-sjukvard.nodvandigt',
    }),
    nodvandigt: nodvandigt({
      egetUppdrag: '#halso-och-sjukvard.bedom-nodvandigt',
      annat: '#halso-och-sjukvard.far-inte-utan-stod',
    }),

    // The municipality's health care holds it.
    'vard-mottagare': {
      on: {
        socialtjanst: 'vard-arende',
        lss: 'vard-gren',
        'samma-kommun': 'vard-far-samma-kommun',
        region: 'vard-region-arende',
        'annan-kommun': 'vard-samtycke',
        'privat-vard': 'vard-privat-samtycke',
        'privat-utforare': 'vard-privat-samtycke',
        'privat-lss': 'vard-privat-samtycke',
        'vet-ej': 'vard-okand-samtycke',
      },
    },
    'vard-arende': {
      on: {
        barn: 'ska-anmala-barn',
        barnutredning: 'ska-barnutredning',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'lvm-gren',
        sip: 'vard-sip-gren',
        annat: 'vard-gren',
      },
    },
    'vard-region-arende': {
      on: { tvangsvard: 'ska-lpt', sip: 'vard-sip-samtycke', annat: 'vard-samtycke' },
    },
    'vard-gren': sjalvstandigGren({
      grans: '#halso-och-sjukvard.vard-samtycke',
      sammaGren: '#halso-och-sjukvard.bedom-samma-gren',
    }),

    // A region's health care holds it, and the municipality wonders what it may be told.
    'region-arende': {
      on: {
        barn: 'ska-anmala-barn',
        barnutredning: 'ska-barnutredning',
        lvm: 'ska-anmala-lvm',
        'lvm-utredning': 'lvm-samtycke',
        inskrivning: 'ska-inskrivning',
        utskrivning: 'utskrivning-samtycke',
        sip: 'vard-sip-samtycke',
        annat: 'vard-samtycke',
      },
    },
    'region-kommun-arende': {
      on: {
        inskrivning: 'ska-inskrivning',
        utskrivning: 'utskrivning-samtycke',
        sip: 'vard-sip-samtycke',
        annat: 'vard-samtycke',
      },
    },
    // 3 kap. 2 § lagen 2017:612 obliges only when no secrecy stands in the way, whatever took it away.
    'utskrivning-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.utskrivning',
      saknas: '#halso-och-sjukvard.utskrivning-hjalp',
    }),
    utskrivning: utskrivning({
      ska: '#halso-och-sjukvard.ska-utskrivning',
      annat: '#halso-och-sjukvard.vard-far-samtycke',
    }),
    'utskrivning-hjalp': vardensHjalp({
      grupp: '#halso-och-sjukvard.utskrivning-grupp',
      kanInte: '#halso-och-sjukvard.utskrivning-kan-inte',
      oklart: '#halso-och-sjukvard.utskrivning-menprovning',
      annat: '#halso-och-sjukvard.utskrivning-menprovning',
    }),
    'utskrivning-grupp': utskrivning({
      ska: '#halso-och-sjukvard.ska-utskrivning-hjalp',
      annat: '#halso-och-sjukvard.vard-far-nodvandig-hjalp',
    }),
    'utskrivning-kan-inte': utskrivning({
      ska: '#halso-och-sjukvard.ska-utskrivning-kan-inte',
      annat: '#halso-och-sjukvard.vard-far-kan-inte-samtycka',
    }),
    'utskrivning-menprovning': menprovning({
      utanMen: '#halso-och-sjukvard.utskrivning-utan-men',
      medMen: '#halso-och-sjukvard.vard-eget-uppdrag',
    }),
    'utskrivning-utan-men': utskrivning({
      ska: '#halso-och-sjukvard.ska-utskrivning-utan-men',
      annat: '#halso-och-sjukvard.vard-far-utan-men',
    }),

    'vard-sip-gren': sjalvstandigGren({
      grans: '#halso-och-sjukvard.vard-sip-samtycke',
      sammaGren: '#halso-och-sjukvard.bedom-samma-gren',
    }),
    'vard-sip-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.far-sip',
      saknas: '#halso-och-sjukvard.vard-hjalp',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.vard-far-samtycke',
      saknas: '#halso-och-sjukvard.vard-hjalp',
    }),
    'vard-hjalp': vardensHjalp({
      grupp: '#halso-och-sjukvard.vard-far-nodvandig-hjalp',
      kanInte: '#halso-och-sjukvard.vard-far-kan-inte-samtycka',
      oklart: '#halso-och-sjukvard.vard-bedom-stod',
      annat: '#halso-och-sjukvard.vard-menprovning',
    }),
    // Whether 7 § LVM binds health care is not settled, so a jurist stands where a refusal stands elsewhere.
    'lvm-gren': sjalvstandigGren({
      grans: '#halso-och-sjukvard.lvm-samtycke',
      sammaGren: '#halso-och-sjukvard.bedom-samma-gren',
    }),
    'lvm-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.vard-far-samtycke',
      saknas: '#halso-och-sjukvard.lvm-hjalp',
    }),
    'lvm-hjalp': vardensHjalp({
      grupp: '#halso-och-sjukvard.vard-far-nodvandig-hjalp',
      kanInte: '#halso-och-sjukvard.vard-far-kan-inte-samtycka',
      oklart: '#halso-och-sjukvard.jurist-lvm-utredning',
      annat: '#halso-och-sjukvard.jurist-lvm-utredning',
    }),
    'vard-privat-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.vard-far-samtycke',
      saknas: '#halso-och-sjukvard.vard-kan-inte',
    }),
    'vard-kan-inte': kanInteSamtycka({
      far: '#halso-och-sjukvard.vard-far-kan-inte-samtycka',
      annat: '#halso-och-sjukvard.vard-menprovning',
    }),
    'vard-okand-samtycke': samtycke({
      giltigt: '#halso-och-sjukvard.vard-far-samtycke',
      saknas: '#halso-och-sjukvard.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#halso-och-sjukvard.vard-far-utan-men',
      medMen: '#halso-och-sjukvard.vard-eget-uppdrag',
    }),
    'vard-eget-uppdrag': {
      on: { ja: 'bedom-nodvandigt', nej: 'vard-far-inte', 'vet-ej': 'vard-far-inte' },
    },

    // A private provider of health care holds it: duties reach it, everything else is a question of ”obehörigt”.
    'privat-arende': {
      on: {
        barn: 'privat-ska-anmala',
        barnutredning: 'privat-ska-lamna-utredning',
        lvm: 'privat-ska-anmala-lvm',
        annat: 'privat-vard-samtycke',
      },
    },
    'privat-vard-samtycke': privatSamtycke({
      giltigt: '#halso-och-sjukvard.privat-far-samtycke',
      saknas: '#halso-och-sjukvard.privat-bedom',
    }),

    larma: outcome,
    nod: outcome,

    'ska-lpt': outcome,
    'ska-smittskydd': outcome,
    'ska-anmala-barn': outcome,
    'ska-barnutredning': outcome,
    'ska-anmala-lvm': outcome,
    'ska-inskrivning': outcome,
    'ska-utskrivning': outcome,
    'ska-utskrivning-hjalp': outcome,
    'ska-utskrivning-kan-inte': outcome,
    'ska-utskrivning-utan-men': outcome,
    'privat-ska-anmala': outcome,
    'privat-ska-lamna-utredning': outcome,
    'privat-ska-anmala-lvm': outcome,

    'far-beslut': outcome,
    'far-samtycke': outcome,
    'far-sip': outcome,
    'far-nodvandig-hjalp': outcome,
    'far-samma-kommun': outcome,
    'far-utan-men': outcome,
    'vard-far-samtycke': outcome,
    'vard-far-nodvandig-hjalp': outcome,
    'vard-far-kan-inte-samtycka': outcome,
    'vard-far-samma-kommun': outcome,
    'vard-far-utan-men': outcome,
    'privat-far-samtycke': outcome,

    'bedom-stod': outcome,
    'vard-bedom-stod': outcome,
    'bedom-samma-gren': outcome,
    'bedom-nodvandigt': outcome,
    'bedom-brott-fusk': outcome,
    'privat-bedom': outcome,

    'far-inte-utan-stod': outcome,
    'vard-far-inte': outcome,

    'jurist-lvm-utredning': outcome,
    'jurist-utreda-brott': outcome,
    'jurist-vilken-sekretess': outcome,
  },
});
