import type { Words } from './type.ts';

/** The words of the check of a device in French. */
export const deviceFr: Words['device'] = {
  title: 'Tester votre appareil',
  summary:
    'Découvrez sur ce téléphone ou cet ordinateur si le navigateur et la caméra conviennent à la vérification. Rien n’est envoyé ni gardé.',
  lead: 'Ce téléphone ou cet ordinateur convient-il à la vérification ? Appuyez sur le bouton pour le savoir.',
  private: 'Tout est examiné sur cet appareil. Rien n’est envoyé à personne, et rien n’est gardé.',
  start: 'Tester cet appareil',
  again: 'Tester de nouveau',
  checking: 'Examen de cet appareil…',
  failed: 'Le test n’a pas pu être chargé. Regardez la connexion et réessayez, ou suivez la liste ci-dessous.',
  noButton:
    'Pas de bouton ici ? Alors les scripts sont désactivés ou bloqués dans ce navigateur, ou il est trop ancien. La page de Persona a aussi besoin de scripts.',
  byHand: 'Tester à la main',
  byHandLead: 'La même liste sans le bouton : quoi regarder, et où lire quoi faire.',
  more: 'Que faire :',
  results: 'Ce qui a été trouvé',
  verdicts: { fine: 'Tout va bien', might: 'Peut gêner', fails: 'Ne marchera pas' },
  sums: {
    fails: 'Dans cet état, la vérification ne marchera pas ici. Regardez ce qui est marqué « Ne marchera pas ».',
    might: 'La vérification devrait marcher ici. Regardez ce qui est marqué « Peut gêner ».',
    fine: 'Rien de ce qui a été examiné ne gêne.',
    untried: 'Jusqu’ici, rien ne gêne. Essayez maintenant la caméra.',
  },
  devices: { iphone: 'un iPhone ou iPad', android: 'un appareil Android', computer: 'un ordinateur' },
  checks: {
    app: 'Où la page est ouverte',
    browser: 'Navigateur',
    origin: 'Page sécurisée',
    storage: 'Stockage',
    connection: 'Connexion',
    video: 'Vidéo en direct',
    camera: 'Caméra',
    permission: 'Autorisation de la caméra',
    size: 'Taille de l’image',
    light: 'Lumière',
    sharpness: 'Netteté',
  },
  outcomes: {
    app: {
      own: 'Dans un navigateur, sur {device}.',
      inside:
        'À l’intérieur d’une autre application, sur {device}. Persona ne prend pas cela en charge. Copiez le lien de votre vérification depuis le message et ouvrez-le dans Safari ou Chrome.',
    },
    browser: {
      listed: '{browser}, plus récent que la version {version}. Persona le prend en charge.',
      anyVersion: '{browser}. Persona le prend en charge.',
      old: '{browser}, pas plus récent que la version {version}. Persona ne le prend pas en charge. Mettez-le à jour ou utilisez-en un autre.',
      unlisted:
        '{browser}. Il n’est pas dans la liste de Persona. Si une étape échoue, utilisez Chrome, Safari, Edge, Firefox ou Brave.',
      explorer: '{browser}. Persona ne le prend pas en charge. Utilisez Chrome, Edge, Firefox ou Brave.',
      unknown:
        'Un navigateur qui n’est pas dans la liste de Persona. Si une étape échoue, utilisez Chrome, Safari, Edge, Firefox ou Brave.',
    },
    origin: {
      secure:
        'Cette page est arrivée en HTTPS, ou de cet appareil même. Les navigateurs l’exigent avant de montrer une caméra.',
      insecure:
        'Cette page est arrivée sans HTTPS, la caméra ne peut donc pas être essayée ici. L’adresse de votre vérification doit commencer par https://.',
    },
    storage: {
      kept: 'Le navigateur garde ce dont une page a besoin tant que son onglet est ouvert.',
      refused:
        'Le navigateur refuse de garder quoi que ce soit pour une page, votre vérification inachevée pourrait donc se perdre. Autorisez les cookies et les données de sites dans ses réglages, ou utilisez un autre navigateur.',
    },
    connection: {
      online: 'Le navigateur est connecté.',
      slow: 'Le navigateur dit que la connexion est lente. L’envoi des photos peut être long. Essayez un autre réseau.',
      offline: 'Le navigateur dit qu’il n’y a pas de connexion. Connectez-vous et testez de nouveau.',
    },
    video: {
      there: 'Le navigateur peut envoyer de la vidéo en direct (WebRTC).',
      missing:
        'Le navigateur ne peut pas envoyer de vidéo en direct (WebRTC), dont certaines vérifications peuvent avoir besoin. Utilisez un navigateur de la liste de Persona.',
    },
    camera: {
      found: 'Il y a une caméra.',
      none: 'Aucune caméra n’a été trouvée. Branchez-en une, ou continuez avec un téléphone.',
      noWay: 'Ce navigateur ne montre de caméra à aucune page. Mettez-le à jour ou utilisez-en un autre.',
      notHere: 'Impossible de l’examiner sur une page sans HTTPS.',
      busy: 'Elle n’a pas pu être utilisée. Une autre application l’occupe peut-être, comme un appel vidéo. Fermez-la et réessayez.',
      unsuitable: 'Elle ne peut pas donner l’image demandée. Utilisez une caméra plus récente ou un téléphone.',
      failed: 'Elle n’a pas démarré. Fermez les autres applications et onglets, rechargez la page et réessayez.',
      still:
        'Elle s’est allumée, mais aucune image n’est venue. Désactivez le mode Économie d’énergie, autorisez la lecture automatique de la vidéo, et réessayez.',
    },
    permission: {
      allowed: 'Cette page peut l’utiliser.',
      unasked:
        'Pas encore essayée. Le navigateur demandera si la page peut utiliser la caméra : choisissez « Autoriser ».',
      blocked:
        'Elle est bloquée pour cette page. Si elle l’est pour toutes, la page de Persona ne peut pas l’utiliser non plus. Autorisez-la.',
      refused:
        'Elle n’a pas été autorisée. La page de Persona en a besoin aussi. Autorisez-la pour la page et pour le navigateur, et réessayez.',
      forbidden:
        'Elle est interdite, et le navigateur n’a même pas demandé. Sur un appareil du travail ou d’un établissement, un administrateur l’a peut-être verrouillée.',
    },
    size: {
      recommended: 'Au moins {recommended} pixels, ce que Persona recommande.',
      lessReliable:
        'Moins de {recommended} pixels, ce que Persona recommande. Un téléphone a souvent une meilleure caméra.',
      tooSmall:
        'Moins de {min} pixels, ce que Persona ne prend pas en charge. Utilisez une autre caméra ou un téléphone.',
    },
    light: {
      good: 'L’image est assez claire.',
      dark: 'L’image est sombre. Rapprochez-vous d’une fenêtre, ou ajoutez une lampe.',
      bright: 'Des parties de l’image sont trop claires. Détournez-vous de la lampe ou de la fenêtre.',
      black: 'L’image est noire. Ouvrez le cache de la caméra, et fermez les autres applications qui l’utilisent.',
      unread:
        'Ce navigateur ne laisse pas les pages lire l’image. Regardez vous-même : pouvez-vous lire les petits caractères ?',
    },
    sharpness: {
      sharp: 'L’image est nette.',
      blurred:
        'L’image est floue, ou il n’y avait rien sur quoi faire la mise au point. Essuyez l’objectif, et réessayez avec une page imprimée.',
    },
  },
  hands: {
    app: 'Cette page s’est-elle ouverte quand vous avez touché un lien dans une autre application, et y est-elle encore ? Persona ne prend pas cela en charge.',
    browser:
      'Cherchez sa version dans le menu du navigateur, souvent sous « Aide » ou « À propos ». Sont pris en charge Chrome plus récent que la version {chrome}, Safari plus récent que la version {safari}, Edge plus récent que la version {edge}, Firefox plus récent que la version {firefox}, et Brave.',
    origin:
      'L’adresse de votre vérification commence-t-elle par https:// ? Sans cela, les navigateurs ne montrent pas de caméra.',
    storage:
      'Dans les réglages du navigateur, les cookies et les données de sites ne doivent pas être bloqués. La clé de votre vérification inachevée est gardée dans son onglet.',
    connection: 'Ouvrez un autre site. S’il est lent ou ne s’ouvre pas, essayez un autre réseau.',
    video:
      'Cela ne se voit pas de l’extérieur. Les navigateurs ci-dessus en sont capables, et un administrateur peut le désactiver.',
    camera: 'Ouvrez l’application de votre appareil photo. S’il n’y a pas de caméra, continuez avec un téléphone.',
    permission: 'Le navigateur, et la page qu’il affiche, doivent avoir le droit d’utiliser la caméra.',
    size: 'La description de la webcam ou du téléphone l’indique. Persona recommande {recommended} pixels ; à moins de {min}, la caméra n’est pas prise en charge.',
    light: 'Dans l’application de votre appareil photo, une page imprimée est-elle claire, sans reflet ?',
    sharpness: 'Pouvez-vous lire les petits caractères dans l’image ? Sinon, essuyez l’objectif et reculez un peu.',
  },
  camera: {
    title: 'Essayer la caméra',
    explain:
      'Votre navigateur demandera si cette page peut utiliser la caméra. L’image n’est visible que par vous, et seulement ici. Elle n’est ni enregistrée ni envoyée. La caméra s’éteint après quelques secondes, ou dès que vous quittez la page.',
    aim: 'Tenez une page imprimée devant elle, comme une lettre. Ne montrez pas votre pièce d’identité ici.',
    on: 'Allumer la caméra',
    off: 'Éteindre la caméra',
    again: 'Essayer la caméra de nouveau',
    picture: 'L’image de votre caméra',
    waiting: 'En attente de la caméra. Si votre navigateur le demande, choisissez « Autoriser ».',
    seeing: {
      good: 'Bien. Ne bougez plus un instant.',
      dark: 'Il fait sombre. Rapprochez-vous d’une fenêtre ou d’une lampe.',
      bright: 'C’est trop clair. Détournez-vous de la lumière.',
      black: 'L’image est noire. Y a-t-il quelque chose devant l’objectif ?',
      blurred: 'C’est flou. Éloignez un peu la page imprimée.',
      unread: 'Regardez l’image vous-même : pouvez-vous lire le texte ?',
    },
    isOff: 'La caméra est de nouveau éteinte. Ce qui a été vu se trouve dans la liste ci-dessus.',
  },
  code: {
    title: 'Un code à lire à voix haute',
    explain:
      'Si quelqu’un vous aide au téléphone, lisez-lui ce code. Il dit ce qui est dans la liste, et rien d’autre : ni qui vous êtes, ni où.',
    copy: 'Copier le code',
    copied: 'Code copié',
    copyFailed: 'Copie impossible. Sélectionnez le code et copiez-le.',
  },
  desk: {
    title: 'Ce que peut faire l’appareil de la personne',
    otherVersion:
      'Ce code vient d’une autre version de ce site. Demandez à la personne de recharger la page et de tester de nouveau.',
    misread: 'Cela ressemble au code d’un appareil, avec une lettre fausse. Demandez-le de nouveau.',
  },
};
