import type { PartnerFileWords } from './fr.ts';

export const partnerFiles: PartnerFileWords = {
  photo: {
    title: 'Argazkia',
    hint: 'JPEG, PNG, WebP edo AVIF, gehienez {max}. Argazkia non atera den ezabatzen da fitxategitik.',
    choose: 'Argazki bat aukeratu',
    send: 'Argazkia gehitu',
    replace: 'Argazkia ordezkatu',
    rename: 'Deskribapena aldatu',
    renameSend: 'Deskribapena gorde',
    remove: 'Argazkia kendu',
    confirmRemove:
      'Argazkia zirriborrotik kentzen da. Dagoeneko sarean dagoena bertan geratuko da hurrengo argitalpenera arte.',
    added: 'Argazkia gehitu da.',
    removed: 'Argazkia kendu da.',
    credited: 'Argazkia: {credit}',
  },
  picture: {
    title: 'Beste argazkiak',
    hint: 'Orrian argazkiaren ondoren datozenak, zuk aukeratutako ordenan. JPEG, PNG, WebP edo AVIF, gehienez {max}.',
    choose: 'Beste argazki bat aukeratu',
    open: 'Argazki bat gehitu',
    send: 'Argazki hau gehitu',
    replace: 'Argazki hau ordezkatu',
    rename: 'Haren deskribapena aldatu',
    renameSend: 'Haren deskribapena gorde',
    remove: 'Argazki hau kendu',
    confirmRemove:
      '«{title}»: argazki hau zirriborrotik kentzen da. Dagoeneko sarean dagoena bertan geratuko da hurrengo argitalpenera arte.',
    added: 'Argazkia besteei gehitu zaie.',
    removed: 'Argazkia besteetatik kendu da.',
    none: 'Oraindik ez dago beste argazkirik. Lehena funtsezko zatian gehitzen da; besteak hemen datoz haren ondoren.',
  },
  document: {
    title: 'Dokumentuak',
    hint: 'Gida bat, plano bat, balantze bat: ulertzen edo berriz egiten laguntzen duena. PDF, gehienez {max}.',
    choose: 'PDF bat aukeratu',
    open: 'Dokumentu bat gehitu',
    send: 'Dokumentu hau gehitu',
    replace: 'Dokumentua ordezkatu',
    rename: 'Haren datuak aldatu',
    renameSend: 'Gorde',
    remove: 'Dokumentua kendu',
    confirmRemove:
      '«{title}» zirriborrotik kentzen da. Dagoeneko sarean dagoena bertan geratuko da hurrengo argitalpenera arte.',
    added: 'Dokumentua gehitu da.',
    removed: 'Dokumentua kendu da.',
    none: 'Oraindik ez dago dokumenturik.',
  },
  fields: {
    alt: {
      label: 'Zer ikusten da argazki honetan?',
      hint: 'Esaldi bat, ikusten ez dutenentzat. Adibidez: hiru auzokide hesi bat landatzen ari dira zelai baten ondoan.',
      missing: 'Esan esaldi batean zer ikusten den argazkian.',
    },
    credit: {
      label: 'Nork atera du argazki hau?',
      hint: 'Argazkiarekin gordetzen da, atariko taldearentzat.',
    },
    title: {
      label: 'Dokumentuaren izenburua',
      hint: 'Bertan zer dagoen.',
      missing: 'Eman izenburu bat dokumentuari.',
    },
    language: {
      label: 'Dokumentuaren hizkuntza',
      hint: 'Idatzita dagoen hizkuntza: irakurleek ireki aurretik ikusten dute.',
    },
    licence: {
      label: 'Zer egin daiteke dokumentu honekin?',
      hint: 'Haren lizentzia. Licence Ouverte 2.0 eta CC BY: berrerabili, egilea aipatuz. CC BY-SA: berdin, lizentzia berarekin. Eskubide guztiak erreserbatuta: irakurri besterik ez. Ziurtatu dokumentua zurea dela, argazkiak barne.',
    },
  },
  unsaid: 'Ez esan',
  moved: '«{title}» orain {rank}. lekuan dago, {count} lekutatik.',
  renamed: 'Gorde da.',
  long: 'Luzeegia: utzi gehienez {max} karaktere.',
  drop: 'Edo jaregin fitxategia hemen.',
  chosen: '{name} ({weight})',
  kilobytes: '{count}\u00a0kB',
  megabytes: '{count}\u00a0MB',
  reading: 'Fitxategia irakurtzen…',
  progress: 'Bidaltzen: %\u00a0{part}',
  checking: 'Fitxategia egiaztatzen…',
  cancel: 'Bidalketa gelditu',
  retry: 'Berriz saiatu',
  giveUp: 'Ezer ez gehitu',
  waiting: 'Konexioa galdu da. Bidalketak jarraituko du itzuli bezain laster: utzi orri hau irekita.',
  noFile: 'Aukeratu lehenik fitxategi bat.',
  pending:
    'Fitxategi bat aukeratuta dago, baina oraindik gehitu gabe: gehitu, edo utzi, fitxa bidali aurretik.',
  refused: {
    empty: 'Fitxategi hau hutsik dago: aukeratu beste bat.',
    large: 'Fitxategi honek {max} baino gehiago ditu: txikitu eta aukeratu berriz.',
    kind: {
      photo:
        'Fitxategi hau ez da JPEG, PNG, WebP edo AVIF irudi bat, izenak hala esan arren: aukeratu beste bat.',
      document:
        'Fitxategi hau ez da PDF bat, izenak hala esan arren: gorde zure dokumentua PDF gisa eta aukeratu berriz.',
    },
    heic: 'Argazki hau HEIC formatuan dago, pantaila askok irakurtzen ez dutena: esportatu JPEG gisa eta aukeratu berriz.',
    damaged: 'Fitxategi hau hondatuta edo osatu gabe dago: ireki, gorde berriz eta saiatu berriro.',
    moving: 'Irudi hau mugitzen da: atariak irudi finkoak baino ez ditu erakusten.',
    pixels: 'Irudi honek pixel gehiegi ditu: txikitu gehienez 4.000 pixeleko zabalera eta altuerara.',
    active:
      'PDF honek programa bat, bidaltzeko inprimaki bat, beste fitxategi bat edo fitxategi bat irekitzen duen esteka bat dauka: gorde hori gabe, adibidez PDF gisa inprimatuz.',
    protected: 'PDF hau pasahitz batez babestuta dago: gorde babesik gabe.',
    unsure:
      'PDF hau egiaztatzeko modurik ematen ez duen era batean idatzita dago: ireki, gorde berriro PDF edo PDF/A formatuan, edo inprimatu PDF gisa, eta hautatu berriz.',
    many: 'Fitxa honek mota honetako ahal beste fitxategi ditu: kendu bat lehenik.',
  },
};
