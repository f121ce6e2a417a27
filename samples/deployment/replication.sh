#!/bin/bash
# Lets the standby follow, from within the network of the compose file only.
set -euo pipefail
echo "host replication all samenet scram-sha-256" >>"$PGDATA/pg_hba.conf"
