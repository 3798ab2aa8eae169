-- The role with which the service runs on PostgreSQL. The tables belong to another role, the one that migrated
-- them, so this one can neither change what is logged nor drop the triggers that forbid it.
-- Run as the owner, after `npm run service -- migrate`, in the database of the service:
--   psql -v role=kelisim_service -f src/store/postgres/role.sql
grant usage on schema public to :role;
grant select, insert on records, openings, renames, forgotten, batches, nodes, versions, presentations, holds, erasures to :role;
-- The keys with which the log is kept.
grant select, insert on bound_keys to :role;
-- Where the log grows.
grant select, update on log_head to :role;
-- What can be taken away again: openings by erasure, holds and the memory of erasures by their end.
grant delete on openings, renames, holds, erasures to :role;
-- The id by which a person's records are found; triggers forbid any other change.
grant update (subject, formerly) on openings to :role;
grant update (subject) on renames to :role;
grant update on holds, erasures to :role;
-- To see that the schema is the one that the service knows.
grant select on kysely_migration, kysely_migration_lock to :role;
