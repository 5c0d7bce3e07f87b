import type { Host } from './host.ts';
import { nginx, writeNginxFiles } from './nginx.ts';

// The newest of nginx’s stable line when this was written (November 2026), for any processor. To renew it, take the tag and the digest
// that “docker pull” says: https://hub.docker.com/r/nginxinc/nginx-unprivileged
const image =
  'docker.io/nginxinc/nginx-unprivileged:1.30.5-alpine-slim@sha256:e28dcf0a161ddcbf228c7364b4a14f9bad4763ae8f5317c437b896afa3df4b84';

/** An image with nginx and the site, which runs as nobody in particular and writes nothing but below `/tmp`. */
export const container: Host = {
  ...nginx,
  name: 'container',
  title: 'a container image with nginx, for Docker, Podman, Kubernetes and the like',
  writeFiles: (site) => ({
    ...writeNginxFiles(site),
    Containerfile: formatContainerfile(site.base),
    '.dockerignore': 'Containerfile\n',
  }),
  explain: ({ base }) => [
    'To make the image: docker build -f deploy/container/Containerfile -t verification-help deploy/container',
    `To run it: docker run --rm --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 verification-help, and open http://localhost:8080${base}`,
    'It speaks HTTP: what is before it has to add HTTPS. docs/deploying.md#container says how.',
  ],
};

const formatContainerfile = (
  base: string,
) => `# nginx with the site. Written by “npm run package”: what is changed here is lost.
FROM ${image}

COPY --chown=root:root . /srv/verification-help/

# Neither root nor the owner of a single file.
USER 101:101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080${base}"]
STOPSIGNAL SIGQUIT
ENTRYPOINT ["nginx", "-p", "/srv/verification-help/", "-c", "nginx.conf", "-e", "stderr"]
CMD []
`;
