# Builds the site with booklets of its own address, compresses it and serves it with nginx, not as root.
#   docker build --build-arg SITE_URL=https://example.org --build-arg CONTACT=mailto:you@example.org -t plan-explained .
#   docker run -p 8080:8080 plan-explained
FROM node:24-bookworm-slim AS build
# Chromium and the fonts print the booklets, which name the address of the site.
RUN apt-get update \
  && apt-get install -y --no-install-recommends git chromium fonts-noto-core fonts-noto-cjk \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
ARG CONTACT
ARG SOURCE_DATE_EPOCH
ENV CHROMIUM=/usr/bin/chromium
RUN npm run publish-files && npm run build && npm run precompress \
  && mkdir -p "/served${BASE_PATH}" && cp -a dist/. "/served${BASE_PATH}" \
  && sed -i -E 's/listen (\[::\]:)?80 /listen \18080 /' deploy/nginx.conf

FROM nginx:1.28
COPY --from=build /site/deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /served /srv/site
RUN sed -i -E -e '/^user /d' -e 's#^pid .*#pid /tmp/nginx.pid;#' /etc/nginx/nginx.conf \
  && chown -R nginx /var/cache/nginx
USER nginx
EXPOSE 8080
ARG BASE_PATH=/
ENV BASE_PATH=$BASE_PATH
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s \
  CMD curl -fsS -o /dev/null "http://127.0.0.1:8080${BASE_PATH}"
