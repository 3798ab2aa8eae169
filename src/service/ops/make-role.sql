-- Makes the role of the service, or gives it a new password, and lets it in. As the owner of the tables, after
-- `npm run service -- migrate`, with the file that holds the password alone:
--   PASSWORD_FILE=… psql -v role=kelisim_service -f src/service/ops/make-role.sql
\set ON_ERROR_STOP on
\set password `cat "$PASSWORD_FILE"`
select format('create role %I login', :'role')
 where not exists (select from pg_roles where rolname = :'role') \gexec
select format('alter role %I password %L', :'role', :'password') \gexec
\ir ../../store/postgres/role.sql
