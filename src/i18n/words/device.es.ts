import type { Words } from './type.ts';

/** The words of the check of a device in Spanish. */
export const deviceEs: Words['device'] = {
  title: 'Revise su dispositivo',
  summary:
    'Averigüe en este teléfono o computadora si su navegador y su cámara sirven para la verificación. No se envía ni se guarda nada.',
  lead: '¿Sirve este teléfono o computadora para la verificación? Pulse el botón para saberlo.',
  private: 'Todo se mira en este mismo dispositivo. No se envía nada a nadie ni se guarda nada.',
  start: 'Revisar este dispositivo',
  again: 'Revisarlo otra vez',
  checking: 'Revisando este dispositivo…',
  failed: 'No se pudo cargar la revisión. Mire si hay conexión e inténtelo de nuevo, o siga la lista de abajo.',
  noButton:
    '¿No hay ningún botón aquí? Entonces este navegador tiene los scripts desactivados o bloqueados, o es demasiado antiguo. La página de Persona también los necesita.',
  byHand: 'Revíselo a mano',
  byHandLead: 'La misma lista sin el botón: qué hay que mirar y dónde leer qué hacer.',
  more: 'Qué hacer:',
  results: 'Resultado',
  verdicts: { fine: 'Bien', might: 'Puede influir', fails: 'No funcionará' },
  sums: {
    fails: 'Tal como está, la verificación no funcionará aquí. Mire lo marcado con «No funcionará».',
    might: 'La verificación debería funcionar aquí. Mire lo marcado con «Puede influir».',
    fine: 'Nada de lo que se ha mirado lo impide.',
    untried: 'Por ahora, nada lo impide. Pruebe también la cámara.',
  },
  devices: { iphone: 'un iPhone o iPad', android: 'un dispositivo Android', computer: 'una computadora' },
  checks: {
    app: 'Dónde está abierta la página',
    browser: 'Navegador',
    origin: 'Página segura',
    storage: 'Almacenamiento',
    connection: 'Conexión',
    video: 'Video en tiempo real',
    camera: 'Cámara',
    permission: 'Permiso para la cámara',
    size: 'Tamaño de la imagen',
    light: 'Luz',
    sharpness: 'Nitidez',
  },
  outcomes: {
    app: {
      own: 'En un navegador, en {device}.',
      inside:
        'Dentro de otra aplicación, en {device}. Persona no lo admite. Copie el enlace de su verificación desde el mensaje y ábralo en Safari o Chrome.',
    },
    browser: {
      listed: '{browser}, posterior a la {version}. Persona lo admite.',
      anyVersion: '{browser}. Persona lo admite.',
      old: '{browser}, no posterior a la {version}. Persona no lo admite. Actualice el navegador o use otro.',
      unlisted:
        '{browser}. No está en la lista de Persona. Si un paso falla, use Chrome, Safari, Edge, Firefox o Brave.',
      explorer: '{browser}. Persona no lo admite. Use Chrome, Edge, Firefox o Brave.',
      unknown:
        'Un navegador que no está en la lista de Persona. Si un paso falla, use Chrome, Safari, Edge, Firefox o Brave.',
    },
    origin: {
      secure:
        'Esta página llegó por HTTPS, o desde este mismo dispositivo. Los navegadores lo exigen para mostrar una cámara.',
      insecure:
        'Esta página llegó sin HTTPS, así que aquí no se puede probar la cámara. La dirección de su verificación tiene que empezar por https://.',
    },
    storage: {
      kept: 'El navegador guarda lo que una página necesita mientras su pestaña está abierta.',
      refused:
        'El navegador se niega a guardar nada para una página, y su verificación sin terminar podría perderse. Permita las cookies y los datos de sitios en sus ajustes, o use otro navegador.',
    },
    connection: {
      online: 'El navegador está conectado.',
      slow: 'El navegador dice que la conexión es lenta. Las fotos pueden tardar en enviarse. Pruebe otra red.',
      offline: 'El navegador dice que no hay conexión. Conéctese y revíselo otra vez.',
    },
    video: {
      there: 'El navegador puede enviar video en tiempo real (WebRTC).',
      missing:
        'El navegador no puede enviar video en tiempo real (WebRTC), que algunas verificaciones pueden necesitar. Use un navegador de la lista de Persona.',
    },
    camera: {
      found: 'Hay una cámara.',
      none: 'No se encontró ninguna cámara. Conecte una o continúe con un teléfono.',
      noWay: 'Este navegador no muestra la cámara a ninguna página. Actualícelo o use otro.',
      notHere: 'No se puede mirar en una página sin HTTPS.',
      busy: 'No se pudo usar. Puede que la tenga otra aplicación, como una videollamada. Ciérrela e inténtelo de nuevo.',
      unsuitable: 'No puede dar la imagen que se le pidió. Use una cámara más nueva o un teléfono.',
      failed: 'No se encendió. Cierre otras aplicaciones y pestañas, recargue la página e inténtelo de nuevo.',
      still:
        'Se encendió, pero no llegó ninguna imagen. Desactive el modo de bajo consumo, permita que la página reproduzca video por sí sola e inténtelo de nuevo.',
    },
    permission: {
      allowed: 'Esta página puede usarla.',
      unasked: 'Aún no se ha probado. El navegador preguntará si la página puede usar la cámara: elija «Permitir».',
      blocked:
        'Está bloqueada para esta página. Si lo está para todas, tampoco podrá usarla la página de Persona. Permítala.',
      refused:
        'No se permitió. La página de Persona también la necesita. Permítala para la página y para el navegador, e inténtelo de nuevo.',
      forbidden:
        'Está prohibida, y el navegador ni siquiera preguntó. En un dispositivo del trabajo o del centro de estudios, puede haberla bloqueado un administrador.',
    },
    size: {
      recommended: 'Al menos {recommended} píxeles, como recomienda Persona.',
      lessReliable: 'Menos de {recommended} píxeles, lo que recomienda Persona. Un teléfono suele tener mejor cámara.',
      tooSmall: 'Menos de {min} píxeles, y Persona no lo admite. Use otra cámara o un teléfono.',
    },
    light: {
      good: 'La imagen tiene luz suficiente.',
      dark: 'La imagen está oscura. Acérquese a una ventana o añada una lámpara.',
      bright: 'Hay partes de la imagen demasiado claras. Apártese de la lámpara o de la ventana.',
      black: 'La imagen está negra. Abra la tapa de la cámara y cierre otras aplicaciones que la usen.',
      unread: 'Este navegador no deja que las páginas lean la imagen. Mírela usted: ¿puede leer la letra pequeña?',
    },
    sharpness: {
      sharp: 'La imagen es nítida.',
      blurred:
        'La imagen está borrosa, o no había nada que enfocar. Limpie la lente e inténtelo de nuevo con una hoja impresa.',
    },
  },
  hands: {
    app: '¿Se abrió esta página al tocar un enlace en otra aplicación, y sigue dentro de ella? Persona no lo admite.',
    browser:
      'Busque su versión en el menú del navegador, a menudo en «Ayuda» o «Acerca de». Se admiten Chrome posterior a la {chrome}, Safari posterior a la {safari}, Edge posterior a la {edge}, Firefox posterior a la {firefox}, y Brave.',
    origin: '¿Empieza la dirección de su verificación por https://? Si no, los navegadores no muestran la cámara.',
    storage:
      'En los ajustes del navegador, las cookies y los datos de sitios no deben estar bloqueados. La llave de su verificación sin terminar se guarda en su pestaña.',
    connection: 'Abra otro sitio web. Si va lento o no se abre, pruebe otra red.',
    video: 'Esto no se ve desde fuera. Los navegadores de arriba lo tienen, y un administrador puede desactivarlo.',
    camera: 'Abra la aplicación de la cámara. Si no hay cámara, continúe con un teléfono.',
    permission: 'El navegador, y la página en él, deben tener permiso para usar la cámara.',
    size: 'Figura en la descripción de la cámara o del teléfono. Persona recomienda {recommended} píxeles; con menos de {min}, no admite la cámara.',
    light: 'En la aplicación de la cámara, ¿se ve una hoja impresa con buena luz y sin reflejos?',
    sharpness: '¿Puede leer la letra pequeña en la imagen? Si no, limpie la lente y aléjese un poco.',
  },
  camera: {
    title: 'Pruebe la cámara',
    explain:
      'Su navegador preguntará si esta página puede usar la cámara. Solo usted ve la imagen, y solo aquí. No se graba ni se envía. La cámara se apaga a los pocos segundos, o en cuanto usted sale.',
    aim: 'Ponga delante una hoja impresa, por ejemplo una carta. No muestre aquí su documento de identidad.',
    on: 'Encender la cámara',
    off: 'Apagar la cámara',
    again: 'Probar la cámara otra vez',
    picture: 'La imagen de su cámara',
    waiting: 'Esperando a la cámara. Si su navegador pregunta, elija «Permitir».',
    seeing: {
      good: 'Bien. No la mueva por un momento.',
      dark: 'Está oscuro. Acérquese a una ventana o a una lámpara.',
      bright: 'Hay demasiada luz. Apártese de ella.',
      black: 'La imagen está negra. ¿Hay algo delante de la lente?',
      blurred: 'Está borroso. Aleje un poco la hoja impresa.',
      unread: 'Mire usted la imagen: ¿puede leer el texto?',
    },
    isOff: 'La cámara está apagada otra vez. Lo que se vio está en la lista de arriba.',
  },
  code: {
    title: 'Un código para leer en voz alta',
    explain:
      'Si alguien le ayuda por teléfono, léale este código. Dice lo que está en la lista y nada más: ni quién es usted ni dónde está.',
    copy: 'Copiar el código',
    copied: 'Código copiado',
    copyFailed: 'No se pudo copiar. Seleccione el código y cópielo.',
  },
  desk: {
    title: 'Qué puede hacer el dispositivo de quien llama',
    otherVersion:
      'Este código lo hizo otra versión de este sitio. Pida que recarguen la página y revisen el dispositivo otra vez.',
    misread: 'Parece el código de un dispositivo con una letra equivocada. Pídalo otra vez.',
  },
};
