# Builds the site, compresses it and serves it with nginx.
#   docker build --build-arg SITE_URL=https://example.org --build-arg CONTACT=mailto:you@example.org -t plan-explained .
#   docker run -p 8080:80 plan-explained
FROM node:24-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
ARG CONTACT
ARG SOURCE_DATE_EPOCH
RUN npm run build && npm run precompress && mkdir -p "/served${BASE_PATH}" && cp -a dist/. "/served${BASE_PATH}"

FROM nginx:1.28
COPY --from=build /site/deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /served /srv/site
EXPOSE 80
