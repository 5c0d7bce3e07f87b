import type { Words } from './type.ts';

/** The words of the check of a device in the Portuguese of Brazil. */
export const devicePt: Words['device'] = {
  title: 'Confira o seu dispositivo',
  summary:
    'Descubra neste celular ou computador se o navegador e a câmera servem para a verificação. Nada é enviado nem guardado.',
  lead: 'Este celular ou computador serve para a verificação? Aperte o botão para saber.',
  private: 'Tudo é olhado neste mesmo dispositivo. Nada é enviado a ninguém, e nada é guardado.',
  start: 'Conferir este dispositivo',
  again: 'Conferir de novo',
  checking: 'Conferindo este dispositivo…',
  failed: 'A conferência não carregou. Olhe a conexão e tente de novo, ou siga a lista desta página.',
  noButton:
    'Não há um botão aqui? Então os scripts estão desligados ou bloqueados neste navegador, ou ele é antigo demais. A página da Persona também precisa de scripts.',
  byHand: 'Confira à mão',
  byHandLead: 'A mesma lista sem o botão: o que olhar, e onde ler o que fazer.',
  more: 'O que fazer:',
  results: 'O que foi encontrado',
  verdicts: { fine: 'Tudo certo', might: 'Pode atrapalhar', fails: 'Não vai funcionar' },
  sums: {
    fails: 'Do jeito que está, a verificação não vai funcionar aqui. Veja o que está marcado com “Não vai funcionar”.',
    might: 'A verificação deve funcionar aqui. Veja o que está marcado com “Pode atrapalhar”.',
    fine: 'Nada do que foi olhado atrapalha.',
    untried: 'Até agora, nada atrapalha. Agora teste a câmera.',
  },
  devices: { iphone: 'um iPhone ou iPad', android: 'um dispositivo Android', computer: 'um computador' },
  checks: {
    app: 'Onde a página está aberta',
    browser: 'Navegador',
    origin: 'Página segura',
    storage: 'Armazenamento',
    connection: 'Conexão',
    video: 'Vídeo ao vivo',
    camera: 'Câmera',
    permission: 'Permissão da câmera',
    size: 'Tamanho da imagem',
    light: 'Luz',
    sharpness: 'Nitidez',
  },
  outcomes: {
    app: {
      own: 'Em um navegador, em {device}.',
      inside:
        'Dentro de outro aplicativo, em {device}. A Persona não aceita isso. Copie o link da sua verificação da mensagem e abra no Safari ou no Chrome.',
    },
    browser: {
      listed: '{browser}, mais novo que a {version}. A Persona aceita.',
      anyVersion: '{browser}. A Persona aceita.',
      old: '{browser}, não mais novo que a {version}. A Persona não aceita. Atualize o navegador ou use outro.',
      unlisted:
        '{browser}. Não está na lista da Persona. Se uma etapa falhar, use Chrome, Safari, Edge, Firefox ou Brave.',
      explorer: '{browser}. A Persona não aceita. Use Chrome, Edge, Firefox ou Brave.',
      unknown:
        'Um navegador que não está na lista da Persona. Se uma etapa falhar, use Chrome, Safari, Edge, Firefox ou Brave.',
    },
    origin: {
      secure:
        'Esta página veio por HTTPS, ou deste mesmo dispositivo. Os navegadores exigem isso para mostrar uma câmera.',
      insecure:
        'Esta página veio sem HTTPS, então a câmera não pode ser testada aqui. O endereço da sua verificação tem que começar com https://.',
    },
    storage: {
      kept: 'O navegador guarda o que uma página precisa enquanto a aba está aberta.',
      refused:
        'O navegador se recusa a guardar coisas para uma página, e a sua verificação não terminada poderia se perder. Permita cookies e dados de sites nas configurações dele, ou use outro navegador.',
    },
    connection: {
      online: 'O navegador está conectado.',
      slow: 'O navegador diz que a conexão está lenta. As fotos podem demorar a ser enviadas. Tente outra rede.',
      offline: 'O navegador diz que não há conexão. Conecte-se e confira de novo.',
    },
    video: {
      there: 'O navegador consegue enviar vídeo ao vivo (WebRTC).',
      missing:
        'O navegador não consegue enviar vídeo ao vivo (WebRTC), de que algumas verificações podem precisar. Use um navegador da lista da Persona.',
    },
    camera: {
      found: 'Há uma câmera.',
      none: 'Nenhuma câmera foi encontrada. Conecte uma ou continue com um celular.',
      noWay: 'Este navegador não mostra a câmera a nenhuma página. Atualize-o ou use outro.',
      notHere: 'Não é possível olhar isso em uma página sem HTTPS.',
      busy: 'Não foi possível usá-la. Outro aplicativo pode estar com ela, como uma chamada de vídeo. Feche-o e tente de novo.',
      unsuitable: 'Não consegue dar a imagem pedida. Use uma câmera mais nova ou um celular.',
      failed: 'Não ligou. Feche outros aplicativos e abas, recarregue a página e tente de novo.',
      still:
        'Ela ligou, mas nenhuma imagem chegou. Desligue o modo de pouca energia, permita que a página reproduza vídeo sozinha e tente de novo.',
    },
    permission: {
      allowed: 'Esta página pode usá-la.',
      unasked: 'Ainda não foi testada. O navegador vai perguntar se a página pode usar a câmera: escolha “Permitir”.',
      blocked:
        'Está bloqueada para esta página. Se estiver para todas, a página da Persona também não poderá usá-la. Permita.',
      refused:
        'Não foi permitida. A página da Persona também precisa dela. Permita para a página e para o navegador, e tente de novo.',
      forbidden:
        'Está proibida, e o navegador nem perguntou. Em um dispositivo do trabalho ou da instituição de ensino, um administrador pode ter bloqueado.',
    },
    size: {
      recommended: 'Pelo menos {recommended} pixels, que a Persona recomenda.',
      lessReliable: 'Menos de {recommended} pixels, que a Persona recomenda. Um celular costuma ter câmera melhor.',
      tooSmall: 'Menos de {min} pixels, que a Persona não aceita. Use outra câmera ou um celular.',
    },
    light: {
      good: 'A imagem está clara o bastante.',
      dark: 'A imagem está escura. Chegue mais perto de uma janela ou acenda uma luz.',
      bright: 'Partes da imagem estão claras demais. Vire-se para longe da lâmpada ou da janela.',
      black: 'A imagem está preta. Abra a tampa da câmera e feche outros aplicativos que a usam.',
      unread: 'Este navegador não deixa as páginas lerem a imagem. Olhe você: dá para ler letras pequenas?',
    },
    sharpness: {
      sharp: 'A imagem está nítida.',
      blurred:
        'A imagem está embaçada, ou não havia nada para focar. Limpe a lente e tente de novo com uma folha impressa.',
    },
  },
  hands: {
    app: 'Esta página abriu com um toque em outro aplicativo e continua dentro dele? A Persona não aceita isso.',
    browser:
      'Procure a versão no menu do navegador, muitas vezes em “Ajuda” ou “Sobre”. São aceitos Chrome mais novo que a {chrome}, Safari mais novo que a {safari}, Edge mais novo que a {edge}, Firefox mais novo que a {firefox}, e Brave.',
    origin: 'O endereço da sua verificação começa com https://? Sem isso, os navegadores não mostram a câmera.',
    storage:
      'Nas configurações do navegador, cookies e dados de sites não podem estar bloqueados. A chave da sua verificação não terminada fica guardada na aba dela.',
    connection: 'Abra outro site. Se estiver lento ou não abrir, tente outra rede.',
    video: 'Não dá para ver isto por fora. Os navegadores desta lista têm, e um administrador pode desligar.',
    camera: 'Abra o aplicativo da câmera. Se não houver câmera, continue com um celular.',
    permission: 'O navegador, e a página nele, precisam ter permissão para usar a câmera.',
    size: 'A descrição da webcam ou do celular informa. A Persona recomenda {recommended} pixels; com menos de {min}, não aceita a câmera.',
    light: 'No aplicativo da câmera, uma folha impressa aparece clara e sem reflexos?',
    sharpness: 'Dá para ler letras pequenas na imagem? Se não, limpe a lente e afaste um pouco.',
  },
  camera: {
    title: 'Teste a câmera',
    explain:
      'O navegador vai perguntar se esta página pode usar a câmera. Só você vê a imagem, e só aqui. Ela não é gravada nem enviada. A câmera desliga depois de alguns segundos, ou assim que você sair.',
    aim: 'Coloque uma folha impressa na frente dela, como uma carta. Não mostre o seu documento aqui.',
    on: 'Ligar a câmera',
    off: 'Desligar a câmera',
    again: 'Testar a câmera de novo',
    picture: 'A imagem da sua câmera',
    waiting: 'Esperando a câmera. Se o navegador perguntar, escolha “Permitir”.',
    seeing: {
      good: 'Bom. Não mexa por um momento.',
      dark: 'Está escuro. Chegue mais perto de uma janela ou de uma lâmpada.',
      bright: 'Está claro demais. Vire-se para longe da luz.',
      black: 'A imagem está preta. Há algo na frente da lente?',
      blurred: 'Está embaçada. Afaste um pouco a folha impressa.',
      unread: 'Olhe você a imagem: dá para ler o texto?',
    },
    isOff: 'A câmera está desligada de novo. O que foi visto está na lista desta página.',
  },
  code: {
    title: 'Um código para ler em voz alta',
    explain:
      'Se alguém ajuda você por telefone, leia este código. Ele diz o que está na lista e mais nada: nem quem você é, nem onde está.',
    copy: 'Copiar o código',
    copied: 'Código copiado',
    copyFailed: 'Não foi possível copiar. Selecione o código e copie.',
  },
  desk: {
    title: 'O que o dispositivo da pessoa consegue fazer',
    otherVersion:
      'Este código foi feito por outra versão deste site. Peça que a pessoa recarregue a página e confira de novo.',
    misread: 'Parece o código de um dispositivo, com uma letra errada. Peça de novo.',
  },
};
