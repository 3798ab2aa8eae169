# The acceptance service with the site built from the policies in this repository.
#
#   docker build --build-arg KELISIM_URL=https://5qbe.kz --build-arg KELISIM_COMMIT=$(git rev-parse HEAD) -t kelisim .
#
# Podman and buildah: --format docker, for the healthcheck. It needs no init of its own: as the first process of a
# container the service ends in order on SIGTERM.
#
# The version is that of package-lock.json. Whoever wants the very same bytes for ever writes the digest behind it:
# node:24.21.0-bookworm-slim@sha256:…, as `docker buildx imagetools inspect` prints it.
ARG NODE=node:24.21.0-bookworm-slim

# Everything that building the site needs, which is much, stays behind in this stage.
FROM ${NODE} AS site
WORKDIR /kelisim
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The public origin stands in canonical addresses, feeds and the sitemap, so it has to be known here.
ARG KELISIM_URL
ARG KELISIM_BASE=/auth
RUN test -n "$KELISIM_URL" || { echo 'Say where the site will be: --build-arg KELISIM_URL=https://5qbe.kz' >&2; exit 1; }
RUN npm run build

# What the service loads at run time; none of it has an install script to run.
FROM ${NODE} AS packages
WORKDIR /kelisim
COPY package.json package-lock.json ./
# Without what is optional: i18next would bring the TypeScript compiler.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE}
ARG KELISIM_COMMIT
LABEL org.opencontainers.image.title="Kelisim" \
      org.opencontainers.image.description="Which version of which policy each person answered, and proves it" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.revision="${KELISIM_COMMIT}"
# Only what starts the service is left of the base's own tools; nothing here installs anything.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
 && mkdir /data && chown 1000:1000 /data
WORKDIR /kelisim
COPY --from=packages /kelisim/package.json ./
COPY --from=packages /kelisim/node_modules ./node_modules
COPY --from=site /kelisim/src/config ./src/config
COPY --from=site /kelisim/src/domain ./src/domain
COPY --from=site /kelisim/src/messages ./src/messages
COPY --from=site /kelisim/src/store ./src/store
COPY --from=site /kelisim/src/client ./src/client
COPY --from=site /kelisim/src/service ./src/service
COPY --from=site /kelisim/dist ./dist
# Whose site it is: the service reads languages, time zone and base there, and looks whether the named files are.
COPY --from=site /kelisim/kelisim.config.ts ./
COPY --from=site /kelisim/brand ./brand
# What is in the image, for scanners (CycloneDX).
RUN node src/service/ops/sbom.ts > sbom.json
ARG KELISIM_BASE=/auth
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4321 KELISIM_BASE=${KELISIM_BASE} KELISIM_DATA=/data KELISIM_COMMIT=${KELISIM_COMMIT}
# The node user of the base, by number, so that an orchestrator can see that it is not root.
USER 1000:1000
# The SQLite file, the keys, the high-water mark and products.yaml; everything else may be read-only.
VOLUME /data
EXPOSE 4321
STOPSIGNAL SIGTERM
# Alive, not ready: an orchestrator may end a container that is unhealthy, and a service that waits for its database,
# or keeps an old manifest because the new one is refused, is better left running.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "src/service/probes/health-check.ts", "livez"]
ENTRYPOINT ["node", "src/service/main.ts"]
CMD ["serve"]
