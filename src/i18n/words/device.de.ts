import type { Words } from './type.ts';

/** The words of the check of a device, in German. */
export const deviceDe: Words['device'] = {
  title: 'Gerät prüfen',
  summary:
    'Finden Sie auf diesem Smartphone oder Computer heraus, ob Browser und Kamera die Prüfung schaffen. Nichts wird gesendet oder gespeichert.',
  lead: 'Schafft dieses Smartphone oder dieser Computer die Prüfung? Drücken Sie die Schaltfläche, um es herauszufinden.',
  private: 'Alles wird auf diesem Gerät angesehen. Nichts wird an jemanden gesendet, und nichts wird gespeichert.',
  start: 'Dieses Gerät prüfen',
  again: 'Noch einmal prüfen',
  checking: 'Das Gerät wird angesehen …',
  failed:
    'Die Geräteprüfung konnte nicht geladen werden. Sehen Sie nach der Verbindung und versuchen Sie es noch einmal, oder gehen Sie die Liste darunter durch.',
  noButton:
    'Ist hier keine Schaltfläche? Dann sind Skripte in diesem Browser aus oder blockiert, oder er ist zu alt. Auch die Seite von Persona braucht Skripte.',
  byHand: 'Von Hand durchgehen',
  byHandLead: 'Dieselbe Liste ohne die Schaltfläche: worauf Sie achten, und wo steht, was zu tun ist.',
  more: 'Was Sie tun:',
  results: 'Was gefunden wurde',
  verdicts: { fine: 'Gut', might: 'Könnte stören', fails: 'Geht nicht' },
  sums: {
    fails: 'So, wie es ist, geht die Prüfung hier nicht. Sehen Sie sich an, was mit „Geht nicht“ markiert ist.',
    might: 'Die Prüfung sollte hier gehen. Sehen Sie sich an, was mit „Könnte stören“ markiert ist.',
    fine: 'Nichts von dem, was angesehen wurde, steht im Weg.',
    untried: 'Bisher steht nichts im Weg. Probieren Sie jetzt die Kamera.',
  },
  devices: { iphone: 'einem iPhone oder iPad', android: 'einem Android-Gerät', computer: 'einem Computer' },
  checks: {
    app: 'Wo die Seite offen ist',
    browser: 'Browser',
    origin: 'Sichere Seite',
    storage: 'Speicher',
    connection: 'Verbindung',
    video: 'Live-Video',
    camera: 'Kamera',
    permission: 'Erlaubnis für die Kamera',
    size: 'Größe des Bildes',
    light: 'Licht',
    sharpness: 'Schärfe',
  },
  outcomes: {
    app: {
      own: 'In einem Browser, auf {device}.',
      inside:
        'In einer anderen App, auf {device}. Persona unterstützt das nicht. Kopieren Sie den Link Ihrer Prüfung aus der Nachricht und öffnen Sie ihn in Safari oder Chrome.',
    },
    browser: {
      listed: '{browser}, neuer als {version}. Persona unterstützt ihn.',
      anyVersion: '{browser}. Persona unterstützt ihn.',
      old: '{browser}, nicht neuer als {version}. Persona unterstützt ihn nicht. Aktualisieren Sie den Browser, oder nehmen Sie einen anderen.',
      unlisted:
        '{browser}. Er steht nicht auf der Liste von Persona. Wenn ein Schritt scheitert, nehmen Sie Chrome, Safari, Edge, Firefox oder Brave.',
      explorer: '{browser}. Persona unterstützt ihn nicht. Nehmen Sie Chrome, Edge, Firefox oder Brave.',
      unknown:
        'Ein Browser, der nicht auf der Liste von Persona steht. Wenn ein Schritt scheitert, nehmen Sie Chrome, Safari, Edge, Firefox oder Brave.',
    },
    origin: {
      secure:
        'Diese Seite kam über HTTPS oder von diesem Gerät selbst. Das verlangen Browser, bevor sie eine Kamera zeigen.',
      insecure:
        'Diese Seite kam ohne HTTPS, darum lässt sich die Kamera hier nicht probieren. Die Adresse Ihrer Prüfung muss mit https:// beginnen.',
    },
    storage: {
      kept: 'Der Browser behält, was eine Seite braucht, solange ihr Tab offen ist.',
      refused:
        'Der Browser will für keine Seite etwas behalten, darum könnte Ihre unfertige Prüfung verloren gehen. Erlauben Sie in seinen Einstellungen Cookies und Websitedaten, oder nehmen Sie einen anderen Browser.',
    },
    connection: {
      online: 'Der Browser ist verbunden.',
      slow: 'Der Browser meldet eine langsame Verbindung. Fotos zu senden kann lange dauern. Versuchen Sie ein anderes Netzwerk.',
      offline: 'Der Browser meldet, dass es keine Verbindung gibt. Verbinden Sie sich, und prüfen Sie noch einmal.',
    },
    video: {
      there: 'Der Browser kann Live-Video senden (WebRTC).',
      missing:
        'Der Browser kann kein Live-Video senden (WebRTC), was manche Prüfungen brauchen. Nehmen Sie einen Browser von der Liste von Persona.',
    },
    camera: {
      found: 'Es gibt eine Kamera.',
      none: 'Keine Kamera gefunden. Schließen Sie eine an, oder machen Sie mit einem Smartphone weiter.',
      noWay: 'Dieser Browser zeigt keiner Seite eine Kamera. Aktualisieren Sie ihn, oder nehmen Sie einen anderen.',
      notHere: 'Auf einer Seite ohne HTTPS lässt sich das nicht ansehen.',
      busy: 'Sie ließ sich nicht nutzen. Vielleicht hat sie gerade eine andere App, etwa ein Videoanruf. Schließen Sie diese, und versuchen Sie es noch einmal.',
      unsuitable: 'Sie kann das verlangte Bild nicht liefern. Nehmen Sie eine neuere Kamera oder ein Smartphone.',
      failed:
        'Sie ist nicht gestartet. Schließen Sie andere Apps und Tabs, laden Sie die Seite neu und versuchen Sie es noch einmal.',
      still:
        'Sie wurde eingeschaltet, und es kam kein Bild. Schalten Sie den Stromsparmodus aus, erlauben Sie der Seite die automatische Wiedergabe, und versuchen Sie es noch einmal.',
    },
    permission: {
      allowed: 'Diese Seite darf sie nutzen.',
      unasked:
        'Noch nicht probiert. Der Browser wird fragen, ob die Seite die Kamera nutzen darf: Wählen Sie „Zulassen“.',
      blocked:
        'Sie ist für diese Seite gesperrt. Gilt das für alle Seiten, kann auch die Seite von Persona sie nicht nutzen. Erlauben Sie sie.',
      refused:
        'Sie wurde nicht erlaubt. Auch die Seite von Persona braucht sie. Erlauben Sie sie für die Seite und für den Browser, und versuchen Sie es noch einmal.',
      forbidden:
        'Sie ist verboten, und der Browser hat nicht einmal gefragt. Auf einem Gerät von Arbeitgeber oder Hochschule hat die Administration sie vielleicht gesperrt.',
    },
    size: {
      recommended: 'Mindestens {recommended} Pixel, wie Persona es empfiehlt.',
      lessReliable: 'Unter {recommended} Pixel, die Persona empfiehlt. Ein Smartphone hat oft eine bessere Kamera.',
      tooSmall: 'Unter {min} Pixel, was Persona nicht unterstützt. Nehmen Sie eine andere Kamera oder ein Smartphone.',
    },
    light: {
      good: 'Das Bild ist hell genug.',
      dark: 'Das Bild ist dunkel. Gehen Sie näher an ein Fenster, oder stellen Sie eine Lampe dazu.',
      bright: 'Teile des Bildes sind zu hell. Drehen Sie sich von der Lampe oder vom Fenster weg.',
      black: 'Das Bild ist schwarz. Öffnen Sie den Schieber der Kamera, und schließen Sie andere Apps, die sie nutzen.',
      unread:
        'Dieser Browser lässt Seiten das Bild nicht lesen. Sehen Sie es selbst an: Können Sie kleine Schrift lesen?',
    },
    sharpness: {
      sharp: 'Das Bild ist scharf.',
      blurred:
        'Das Bild ist unscharf, oder es gab nichts zum Scharfstellen. Wischen Sie die Linse ab, und versuchen Sie es noch einmal mit einer gedruckten Seite.',
    },
  },
  hands: {
    app: 'Hat ein Tippen in einer anderen App diese Seite geöffnet, und ist sie noch in dieser App? Persona unterstützt das nicht.',
    browser:
      'Suchen Sie seine Version im Menü des Browsers, oft unter „Hilfe“ oder „Über“. Unterstützt werden Chrome neuer als {chrome}, Safari neuer als {safari}, Edge neuer als {edge}, Firefox neuer als {firefox} und Brave.',
    origin: 'Beginnt die Adresse Ihrer Prüfung mit https://? Ohne das zeigen Browser keine Kamera.',
    storage:
      'In den Einstellungen des Browsers dürfen Cookies und Websitedaten nicht blockiert sein. Der Schlüssel zu Ihrer unfertigen Prüfung liegt in ihrem Tab.',
    connection:
      'Öffnen Sie eine andere Website. Ist sie langsam oder öffnet sie sich nicht, versuchen Sie ein anderes Netzwerk.',
    video:
      'Von außen sehen Sie das nicht. Die hier genannten Browser haben es, und die Administration kann es abschalten.',
    camera: 'Öffnen Sie die App Ihrer Kamera. Gibt es keine Kamera, machen Sie mit einem Smartphone weiter.',
    permission: 'Der Browser, und darin die Seite, muss die Kamera nutzen dürfen.',
    size: 'Die Beschreibung einer Webcam oder eines Smartphones nennt sie. Persona empfiehlt {recommended} Pixel; unter {min} wird die Kamera nicht unterstützt.',
    light: 'Ist in der App Ihrer Kamera eine gedruckte Seite hell, ohne grellen Fleck?',
    sharpness:
      'Können Sie im Bild kleine Schrift lesen? Wenn nicht, wischen Sie die Linse ab und gehen Sie etwas zurück.',
  },
  camera: {
    title: 'Kamera probieren',
    explain:
      'Ihr Browser wird fragen, ob diese Seite die Kamera nutzen darf. Nur Sie sehen das Bild, und nur hier. Es wird nicht aufgenommen und nicht gesendet. Die Kamera wird nach einigen Sekunden ausgeschaltet, oder sobald Sie weggehen.',
    aim: 'Halten Sie eine gedruckte Seite davor, etwa einen Brief. Zeigen Sie hier nicht Ihren Ausweis.',
    on: 'Kamera einschalten',
    off: 'Kamera ausschalten',
    again: 'Kamera noch einmal probieren',
    picture: 'Das Bild Ihrer Kamera',
    waiting: 'Warten auf die Kamera. Fragt Ihr Browser, wählen Sie „Zulassen“.',
    seeing: {
      good: 'Gut. Halten Sie einen Moment still.',
      dark: 'Es ist dunkel. Gehen Sie näher an ein Fenster oder eine Lampe.',
      bright: 'Es ist zu hell. Drehen Sie sich vom Licht weg.',
      black: 'Das Bild ist schwarz. Verdeckt etwas die Linse?',
      blurred: 'Es ist unscharf. Halten Sie die gedruckte Seite etwas weiter weg.',
      unread: 'Sehen Sie das Bild selbst an: Können Sie die Schrift lesen?',
    },
    isOff: 'Die Kamera ist wieder aus. Was zu sehen war, steht in der Liste.',
  },
  code: {
    title: 'Ein Code zum Vorlesen',
    explain:
      'Hilft Ihnen jemand am Telefon, lesen Sie diesen Code vor. Er sagt, was in der Liste steht, und sonst nichts: nicht, wer Sie sind, und nicht, wo.',
    copy: 'Code kopieren',
    copied: 'Code kopiert',
    copyFailed: 'Kopieren ging nicht. Markieren Sie den Code und kopieren Sie ihn.',
  },
  desk: {
    title: 'Was das Gerät der Person am Telefon kann',
    otherVersion:
      'Dieser Code stammt von einer anderen Version dieser Website. Bitten Sie die Person, die Seite neu zu laden und noch einmal zu prüfen.',
    misread: 'Das sieht nach dem Code eines Geräts aus, mit einem falschen Buchstaben. Fragen Sie noch einmal danach.',
  },
};
