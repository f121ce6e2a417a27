#!/bin/bash
# Begins as a copy of the database and follows it; started again, it goes on.
set -euo pipefail
password=$(cat /run/secrets/database)
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -m 0700 "$PGDATA"
  PGPASSWORD=$password pg_basebackup -D "$PGDATA" -R -X stream \
    -d "host=database user=drafting application_name=standby"
fi
exec postgres
